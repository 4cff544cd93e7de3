#include "ui/frame/palette/commandpalette.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/frame/palette/hitdelegate.h"
#include "ui/frame/palette/palettemodel.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/keycaps.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr int shadow = 28;

/// "↑ ↓ choose   Return do it        > actions   ? help"
class Foot final : public QWidget {
public:
    explicit Foot(QWidget* parent) : QWidget(parent) { setMinimumHeight(Metrics::px(34)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Colours& c = Colours::of(palette());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.fillRect(QRect(0, 0, width(), 1), c.line);
        qreal x = 15;
        const auto word = [&](const QString& keys, const QString& text) {
            const qreal caps = keyCapsWidth(keys);
            painter.setFont(Fonts::caption());
            const qreal words = painter.fontMetrics().horizontalAdvance(text);
            const qreal left = mirrored ? width() - x - caps : x;
            paintKeyCaps(&painter, QRectF(left, 0, caps, height()), keys, palette(), false);
            painter.setPen(c.text2);
            const QRectF where(mirrored ? left - 7 - words : left + caps + 7, 0, words + 1, height());
            painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft, text);
            x += caps + 7 + words + 16;
        };
        word(QStringLiteral("↑+↓"), CommandPalette::tr("choose"));
        word(CommandPalette::tr("Return"), CommandPalette::tr("do it"));
        painter.setFont(Fonts::caption());
        painter.drawText(rect().adjusted(15, 0, -15, 0),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter,
            // The key stays the one that is pressed: mirrored with the sentence it would be "<".
            CommandPalette::tr("> actions   ? help").replace(u'>', fromTheLeft(QStringLiteral(">"))));
    }
};

} // namespace

CommandPalette::CommandPalette(Find find, QWidget* window)
    : QWidget(window),
      m_find(std::move(find)),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_model(new PaletteModel(this)),
      m_nothing(wrappedText(tr("Nothing is called that. Type fewer letters, or > for all that can be done now."),
          Text::Size::Normal, Tone::Second, this))
{
    setAccessibleName(tr("Find or do anything"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(shadow + 1, shadow + 1, shadow + 1, shadow + 1);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 0, 16, 0);
    top->setSpacing(0);
    top->addSpacing(Metrics::px(39) - 16);
    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("Find or do anything"));
    m_field->setAccessibleName(tr("Find or do anything"));
    m_field->setFont(Fonts::sized(Fonts::text(), 15, 400));
    m_field->setFixedHeight(Metrics::px(51));
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    m_field->setPalette(clear);
    top->addWidget(m_field);
    column->addLayout(top);
    column->addWidget(new Line(Qt::Horizontal, this));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Hits"));
    m_list->viewport()->setAutoFillBackground(false);
    column->addWidget(m_list, 1);
    m_nothing->setContentsMargins(Metrics::margins(19, 0, 20, 0));
    column->addWidget(m_nothing, 1);
    column->addWidget(new Foot(this));
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        m_list->setCurrentIndex(index);
        run();
    });
    hide();
}

void CommandPalette::open(const QString& typed)
{
    m_before = QApplication::focusWidget();
    // Behind its glass in whatever script: Qt would put what is typed from left to right at the other end.
    m_field->setAlignment(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_field->setText(typed);
    search();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    const bool mine = m_field->hasFocus();
    hide();
    if (mine && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search()
{
    const QString typed = m_field->text().trimmed().left(200);
    QString words = typed;
    if (words.startsWith(QLatin1Char('>')) || words.startsWith(QLatin1Char('?')))
        words = words.mid(1).trimmed();
    m_model->setHits(m_find(typed.toLower()), words);
    const int first = m_model->firstHit();
    if (first >= 0)
        m_list->setCurrentIndex(m_model->index(first));
    m_list->setVisible(first >= 0);
    m_nothing->setVisible(first < 0);
    m_field->setAccessibleDescription(first < 0 ? m_nothing->text() : QString());
    m_list->scrollToTop();
    if (isVisible())
        place();
}

void CommandPalette::place()
{
    const QWidget* window = parentWidget();
    const int width = qMin(Metrics::px(640), window->width() - 32);
    int rows = 8;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int top = window->height() < 700 ? 56 : 86;
    const int height = qMin(Metrics::px(52 + 34) + qMax(rows, Metrics::px(60)), window->height() - top - 40);
    setGeometry((window->width() - width) / 2 - shadow, top - shadow, width + 2 * shadow, height + 2 * shadow);
}

void CommandPalette::step(int by)
{
    int row = m_list->currentIndex().row();
    const int rows = m_model->rowCount();
    for (int tries = 0; tries < rows; ++tries) {
        row = (row + by + rows) % rows;
        if (m_model->hit(m_model->index(row))) {
            m_list->setCurrentIndex(m_model->index(row));
            m_list->scrollTo(m_model->index(row));
            return;
        }
    }
}

void CommandPalette::run()
{
    const PaletteHit* hit = m_model->hit(m_list->currentIndex());
    if (!hit)
        return;
    const auto go = hit->go; // the model may change under it
    dismiss();
    if (go)
        go();
}

bool CommandPalette::keyPressed(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < 6; ++i)
            step(event->key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: step(event->key() == Qt::Key_Tab ? 1 : -1); return true;
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent*>(event)))
            return true;
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason
            && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
            dismiss();
    } else if (watched == parentWidget() && isVisible()) {
        if (event->type() == QEvent::Resize)
            place();
        else if (event->type() == QEvent::MouseButtonPress)
            dismiss();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = Colours::of(palette());
    const QRectF box = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    // The only shadow in the program: this lies over a page that goes on living.
    for (int i = 0; i < shadow; ++i) {
        const qreal away = shadow - i;
        QColor shade(Qt::black);
        shade.setAlphaF(float((c.dark ? 0.020 : 0.009) * i / shadow));
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade);
        painter.drawRoundedRect(
            box.adjusted(-away, -away + 4, away, away), Metrics::cardRadius + away, Metrics::cardRadius + away);
    }
    paintBox(&painter, box, c.raised, c.buttonEdge, Metrics::cardRadius);
    const QRect glass(int(box.left()) + 18, int(box.top()), Metrics::px(18), Metrics::px(51));
    paintIcon(&painter, QStringLiteral("search"), QStyle::visualRect(layoutDirection(), box.toRect(), glass),
        Metrics::px(18), c.text2);
}

} // namespace everyport::ui
