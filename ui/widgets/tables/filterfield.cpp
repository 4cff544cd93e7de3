#include "ui/widgets/tables/filterfield.h"

#include <utility>

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/tabular.h"
#include "ui/widgets/tables/rowfilter.h"

namespace everyport::ui {
namespace {

constexpr int besideText = 2; // QLineEdit keeps it free at each side, and does not tell

/// What a line also takes as in Emacs, on some desktops: to its end, away with what is behind, with a letter, with all.
/// Each has another key that does no more than that.
bool isAlsoTheWindows(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_D:
    case Qt::Key_E:
    case Qt::Key_K:
    case Qt::Key_U: return event.modifiers() == Qt::ControlModifier;
    default: return false;
    }
}

} // namespace

FilterField::FilterField(const QString& placeholder, QWidget* parent) : QLineEdit(parent), m_hint(placeholder)
{
    setAccessibleName(placeholder);
    setMaxLength(1000);
    fitMargins();
    setMinimumWidth(Metrics::px(120));
    connect(this, &QLineEdit::textEdited, this, [this] { m_isEdited = true; }); // comes before the other
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!std::exchange(m_isEdited, false))
            showBeginning();
        updateGeometry(); // see wantedWidth
    });
}

void FilterField::drive(RowFilter* filter, QWidget* list)
{
    m_filter = filter;
    m_list = list;
    const QStringList keys = filter->keys();
    if (!keys.isEmpty())
        setToolTip(tr(
            "Words that must all be there. Narrow one to a column by its word, turn one round by a minus:\n%1:… -%1:…\nColumns: %2")
                       .arg(keys.first(), keys.join(QStringLiteral(", "))));
    connect(this, &QLineEdit::textChanged, filter, &RowFilter::setTyped);
    const auto tell = [this] {
        if (m_filter->isFiltering())
            showTotals(m_filter->shown(), m_filter->total());
        else
            showTotals(0, 0);
    };
    connect(filter, &RowFilter::filterChanged, this, tell);
    connect(filter, &QAbstractItemModel::rowsInserted, this, tell);
    connect(filter, &QAbstractItemModel::rowsRemoved, this, tell);
    connect(filter, &QAbstractItemModel::modelReset, this, tell);
    // Rows that are filtered away count, too.
    connect(filter->sourceModel(), &QAbstractItemModel::rowsInserted, this, tell, Qt::QueuedConnection);
    connect(filter->sourceModel(), &QAbstractItemModel::rowsRemoved, this, tell, Qt::QueuedConnection);
    filter->setTyped(text());
}

void FilterField::showTotals(int shown, int total)
{
    const QString totals = total > 0 ? tr("%1 of %2").arg(locale().toString(shown), locale().toString(total))
                                     : QString();
    if (totals == m_totals)
        return;
    m_totals = totals;
    setAccessibleDescription(totals);
    const int room = totals.isEmpty() ? 0 : qCeil(tabularWidth(Fonts::caption(), totals)) + 8;
    m_totalsRoom = room;
    fitMargins();
    updateGeometry();
    update();
}

void FilterField::fitMargins()
{
    const int glass = Metrics::px(22);
    if (layoutDirection() == Qt::LeftToRight)
        setTextMargins(glass, 0, m_totalsRoom, 0);
    else
        setTextMargins(m_totalsRoom, 0, glass, 0);
    fitHint();
}

/// Of its width: what is no room for words.
int FilterField::besideWords() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QMargins margins = textMargins();
    return width() - style()->subElementRect(QStyle::SE_LineEditContents, &option, this).width() + margins.left()
        + margins.right() + 2 * besideText;
}

int FilterField::wantedWidth() const
{
    const int caret = style()->pixelMetric(QStyle::PM_TextCursorWidth, nullptr, this);
    return text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(text()) + caret + besideWords();
}

/// Where it is longer than the field: nobody can say by its end what it lets through.
void FilterField::showBeginning()
{
    if (!hasFocus())
        setCursorPosition(0);
}

void FilterField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        showBeginning();
}

/// Half an example is none.
void FilterField::fitHint()
{
    const int room = width() - besideWords();
    const QString hint = fontMetrics().horizontalAdvance(m_hint) <= room ? m_hint : tr("Filter");
    if (placeholderText() != hint)
        setPlaceholderText(hint);
}

void FilterField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    fitHint();
}

bool FilterField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isAlsoTheWindows(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void FilterField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        fitMargins();
}

bool FilterField::stepBack()
{
    if (text().isEmpty())
        return false;
    clear();
    return true;
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && stepBack())
        return;
    if ((event->key() == Qt::Key_Down || event->key() == Qt::Key_Return) && m_list) {
        m_list->setFocus(Qt::TabFocusReason);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    const QRect icon(Metrics::px(7), 0, Metrics::icon(), height());
    paintIcon(&painter, QStringLiteral("search"), QStyle::visualRect(layoutDirection(), rect(), icon), Metrics::icon(),
        c.text2);
    if (m_totals.isEmpty() || width() < Metrics::px(160))
        return;
    painter.setFont(Fonts::caption());
    painter.setPen(c.text2);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    drawTabular(&painter, QRectF(rect()).adjusted(9, 0, -9, 0),
        (leftToRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, m_totals);
}

} // namespace everyport::ui
