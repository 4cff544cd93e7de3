#include "ui/widgets/tables/filterrow.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>
#include <QStyle>
#include <QToolButton>

#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/clipboard.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/dialogs/namedialog.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/savedviews.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tablecolumns.h"

namespace everyport::ui {
namespace {

/// The field gives way first, down to where a word can still be read, or to what a narrow line has. Where the chips
/// need another line even so, it takes what those of the first one leave. What is typed in it they leave whole:
/// `wanted`.
int fieldWidth(int line, const QWidgetList& chips, int wanted)
{
    int room = line - Metrics::betweenControls;
    const int usual = Metrics::px(340);
    const int least = qMin(qBound(Metrics::px(150), wanted, usual), qMax(0, room));
    for (const QWidget* chip : chips) {
        const int wide = chip->isHidden() ? 0 : chip->sizeHint().width() + Metrics::betweenControls;
        if (room - wide < least)
            break;
        room -= wide;
    }
    return qBound(least, room, qMax(usual, wanted));
}

} // namespace

FilterRow::FilterRow(const QString& name, const QString& placeholder, QSettings& memory, QWidget* parent)
    : QWidget(parent),
      m_name(name),
      m_memory(memory),
      m_field(new FilterField(placeholder, this)),
      m_columns(makeToolButton(QStringLiteral("settings-2"), tr("Columns and views"), this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_columns->hide();
    connect(m_columns, &QToolButton::clicked, this, &FilterRow::showMenu);
}

void FilterRow::drive(Table* table)
{
    m_table = table;
    m_field->drive(table->rows(), table);
    m_field->setText(m_memory.value(m_name + QStringLiteral("/filter")).toString());
    connect(m_field, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_memory.setValue(m_name + QStringLiteral("/filter"), text); });
    m_columns->show();
    updateGeometry();
}

Chip* FilterRow::addChip(const QString& text)
{
    auto* chip = new Chip(text, this);
    addWidget(chip);
    return chip;
}

void FilterRow::addWidget(QWidget* widget)
{
    widget->setParent(this);
    m_left.append(widget);
    widget->show();
    setTabOrder(m_left.size() > 1 ? m_left[m_left.size() - 2] : m_field, widget);
    orderParts();
    updateGeometry();
}

void FilterRow::addRight(QWidget* widget)
{
    widget->setParent(this);
    m_right.append(widget);
    widget->show();
    setTabOrder(widget, m_columns);
    orderParts();
    updateGeometry();
}

/// No layout says how the parts stand, so a screen reader reads them in the order of the children: the last raised
/// last. Chips that had no room in the first line come after all of it.
void FilterRow::orderParts()
{
    for (QWidget* widget : m_right)
        widget->raise();
    m_columns->raise();
    for (QWidget* widget : m_left) {
        if (widget->y() > m_field->geometry().bottom())
            widget->raise();
    }
}

int FilterRow::rightWidth() const
{
    int width = m_columns->isHidden() ? 0 : m_columns->sizeHint().width();
    for (const QWidget* widget : m_right)
        width += widget->isHidden() ? 0 : widget->sizeHint().width() + Metrics::betweenControls;
    return width;
}

/// Lays all out for `width` and gives the height.
int FilterRow::arrange(int width, bool apply) const
{
    const int gap = Metrics::betweenControls;
    const int line = Metrics::control() + gap;
    const int left = Metrics::pageEdge;
    const int right = width - Metrics::pageEdge - rightWidth();
    const int padding = Metrics::px(50) / 2 - Metrics::control() / 2;
    const int field = fieldWidth(right - left, m_left, m_field->wantedWidth());
    int x = left;
    int y = padding;
    const auto put = [&](QWidget* widget, int at, int wide) {
        const int high = qMin(widget->sizeHint().height(), Metrics::control());
        const QRect where(at, y + (Metrics::control() - high) / 2, wide, high);
        if (apply)
            widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), where));
    };
    put(m_field, x, field);
    x += field + gap;
    int edge = right;
    for (QWidget* widget : m_right) {
        if (widget->isHidden())
            continue;
        put(widget, edge, widget->sizeHint().width());
        edge += widget->sizeHint().width() + gap;
    }
    if (!m_columns->isHidden())
        put(m_columns, edge, m_columns->sizeHint().width());
    int end = right - gap;
    for (QWidget* widget : m_left) {
        if (widget->isHidden())
            continue;
        const int wide = widget->sizeHint().width();
        if (x + wide > end && x > left) {
            x = left;
            y += line;
            end = width - Metrics::pageEdge;
        }
        put(widget, x, qMin(wide, end - x));
        x += wide + gap;
    }
    return y + Metrics::control() + padding;
}

QSize FilterRow::sizeHint() const
{
    return {Metrics::px(400), arrange(qMax(width(), Metrics::px(200)), false)};
}

QSize FilterRow::minimumSizeHint() const
{
    return {Metrics::px(200), Metrics::px(50)};
}

int FilterRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

void FilterRow::resizeEvent(QResizeEvent*)
{
    // The hint, which bounds the height, was that of another width.
    if (arrange(width(), true) != height())
        updateGeometry();
    orderParts();
}

bool FilterRow::event(QEvent* event)
{
    // A chip whose count has grown needs more room.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        arrange(width(), true);
        orderParts();
        updateGeometry();
    }
    return QWidget::event(event);
}

void FilterRow::showMenu()
{
    QMenu* menu = m_table->columns().makeMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    SavedViews views(m_name, m_memory);
    menu->addSeparator();
    for (const QString& name : views.names()) {
        QAction* action = menu->addAction(icon(QStringLiteral("list-filter")), shownInMenu(name));
        connect(action, &QAction::triggered, this, [this, name] {
            SavedViews(m_name, m_memory).use(name);
            m_table->columns().restore();
            m_field->setText(m_memory.value(m_name + QStringLiteral("/filter")).toString());
            Q_EMIT viewUsed();
        });
    }
    connect(menu->addAction(icon(QStringLiteral("plus")), tr("Save this view…")), &QAction::triggered, this,
        &FilterRow::saveView);
    if (!views.names().isEmpty()) {
        QMenu* forget = menu->addMenu(tr("Forget a view"));
        for (const QString& name : views.names())
            connect(forget->addAction(shownInMenu(name)), &QAction::triggered, this,
                [this, name] { SavedViews(m_name, m_memory).forget(name); });
    }
    if (!views.names().isEmpty())
        connect(menu->addAction(icon(QStringLiteral("copy")), tr("Copy the views as text")), &QAction::triggered, this,
            [this] { copyWords(SavedViews(m_name, m_memory).toText()); });
    if (const QString text = QGuiApplication::clipboard()->text(); text.contains(QLatin1Char('|')))
        connect(menu->addAction(icon(QStringLiteral("clipboard")), tr("Paste views")), &QAction::triggered, this,
            [this, text] { SavedViews(m_name, m_memory).takeText(text); });
    menu->popup(m_columns->mapToGlobal(QPoint(m_columns->width() - menu->sizeHint().width(), m_columns->height() + 4)));
}

void FilterRow::saveView()
{
    askForName(window(),
        {.title = tr("Save this view"),
            .label = tr("Name"),
            .help = m_viewHelp.isEmpty() ? tr("Filter, order and columns come back under this name.") : m_viewHelp,
            .verb = tr("Save view"),
            .name = m_field->text(),
            .apply = [this](const QString& name) { SavedViews(m_name, m_memory).save(name); }});
}

} // namespace everyport::ui
