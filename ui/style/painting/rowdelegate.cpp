#include "ui/style/painting/rowdelegate.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QtMath>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/numbercolumn.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/rowmeasure.h"
#include "ui/style/painting/rowpainter.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/painting/tabular.h"
#include "ui/style/words/shownwords.h"
#include "ui/style/words/tips.h"

namespace everyport::ui {
namespace {

constexpr int mostMeasured = 1000; // characters

/// Where a column stands, whatever a person has moved or hidden.
bool isFirstShown(const QHeaderView* header, int column)
{
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            return logical == column;
    }
    return false;
}

bool isLastShown(const QHeaderView* header, int column)
{
    for (int visual = header->count() - 1; visual >= 0; --visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            return logical == column;
    }
    return false;
}

/// Over whatever is behind the row, so that it stays in sight in a selected one.
void paintBar(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rowRect, const QColor& colour)
{
    const QRect bar(rowRect.left(), rowRect.top(), 4, rowRect.height());
    painter->fillRect(QStyle::visualRect(option.direction, rowRect, bar), colour);
}

} // namespace

RowDelegate::RowDelegate(Look look, QObject* parent)
    : QStyledItemDelegate(parent), m_look(look), m_numbers(new NumberColumn(this))
{
}

QColor RowDelegate::tint(const QModelIndex& index, const QPalette& palette)
{
    const QVariant colour = index.data(Role::Tint);
    return colour.isValid() ? mixed(colour.value<QColor>(), palette.color(QPalette::Active, QPalette::Base),
               Colours::of(palette).dark ? 0.16 : 0.1)
                            : QColor();
}

QRect RowDelegate::contentRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int left = 8, right = 8;
    if (m_look == Look::List) {
        left = right = Metrics::pageEdge;
    } else if (m_look == Look::Tree) {
        left = 2;
        right = Metrics::pageEdge;
    } else if (const auto* table = qobject_cast<const QTableView*>(option.widget)) {
        left = isFirstShown(table->horizontalHeader(), index.column()) ? Metrics::pageEdge : 8;
        right = isLastShown(table->horizontalHeader(), index.column()) ? Metrics::pageEdge : 8;
    }
    return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(left, 0, -right, 0));
}

int RowDelegate::numbersWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return m_numbers->width(qobject_cast<const QAbstractItemView*>(option.widget), index, Fonts::text());
}

int RowDelegate::edges(const QTableView& table, int column)
{
    return (isFirstShown(table.horizontalHeader(), column) ? Metrics::pageEdge : 8)
        + (isLastShown(table.horizontalHeader(), column) ? Metrics::pageEdge : 8);
}

int RowDelegate::wantedWidth(const QTableView& table, const QModelIndex& index)
{
    return cellNeed(index).whole + edges(table, index.column());
}

bool RowDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(Role::Group).toBool()
        || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const int numbers = numbersWidth(option, index);
    const int own = numbers > 0 ? qCeil(tabularWidth(Fonts::text(), index.data(Role::RightText).toString())) : 0;
    const bool isCut = cellNeed(index).text + numbers - own > contentRect(option, index).width();
    showTip(event->globalPos(), isCut ? index.data(Qt::DisplayRole).toString() : QString(), view, option.rect);
    return true;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    option.index = index;
    painter->save();
    if (index.data(Role::Group).toBool()) {
        paintGroup(painter, option, index);
    } else {
        if (m_look == Look::Tree)
            paintTreeRow(painter, option, index);
        else
            paintGround(painter, option, index);
        RowPainter(painter, option, index, contentRect(option, index), numbersWidth(option, index)).paint();
    }
    painter->restore();
}

void RowDelegate::paintTreeRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintRow(painter, option, option.widget); // the style paints below the branches, and other columns
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QVariant bar = index.data(Role::Bar);
    if (!bar.isValid() || !view || index.column() != 0)
        return;
    // Before the branches too, which are no part of the cell.
    paintBar(painter, option, QRect(0, option.rect.top(), view->viewport()->width(), option.rect.height()),
        bar.value<QColor>());
}

void RowDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours& c = Colours::of(option.palette);
    const bool over = m_look == Look::Table ? index.row() == m_hoverRow : bool(option.state & QStyle::State_MouseOver);
    QColor fill = tint(index, option.palette);
    if (over)
        fill = c.hover;
    if (option.state & QStyle::State_Selected)
        fill = selectionColour(option, option.widget);
    const bool cursor = (option.state & QStyle::State_HasFocus) && !(option.state & QStyle::State_Selected);
    if (m_look == Look::Table || index.data(Role::Tint).isValid()) {
        if (fill.isValid())
            painter->fillRect(option.rect, fill);
        const auto* table = qobject_cast<const QTableView*>(option.widget);
        const QVariant bar = table ? index.data(Role::Bar) : QVariant();
        if (bar.isValid() && isFirstShown(table->horizontalHeader(), index.column()))
            paintBar(painter, option, option.rect, bar.value<QColor>());
        if (cursor)
            paintFocusRing(painter, QRectF(option.rect), c, 0);
        return;
    }
    const QRectF box = QRectF(option.rect).adjusted(8, 0, -8, 0);
    if (fill.isValid())
        paintBox(painter, box, fill, {}, Metrics::radius);
    if (cursor)
        paintFocusRing(painter, box, c, Metrics::radius);
}

void RowDelegate::paintGroup(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (m_look == Look::Table) {
        const auto* table = qobject_cast<const QTableView*>(option.widget);
        if (!table || !isFirstShown(table->horizontalHeader(), index.column()))
            return;
    }
    const Colours& c = Colours::of(option.palette);
    // In a table the heading may run on over the empty cells beside it.
    QRect room = contentRect(option, index);
    if (m_look == Look::Table && option.widget)
        room.setRight(qMax(room.right(), option.widget->width() / 2));
    room.setTop(room.bottom() - Metrics::row() + 1);
    painter->setClipping(false);
    painter->setFont(Fonts::group());
    painter->setPen(c.text2);
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    const QString heading = shownInLine(index.data(Qt::DisplayRole).toString());
    const QString right = shownInLine(index.data(Role::RightText).toString());
    const int wide = qMax(numbersWidth(option, index), qCeil(tabularWidth(Fonts::text(), right)));
    const int taken = right.isEmpty() ? 0 : wide + 8;
    const QRect words = QStyle::visualRect(option.direction, room, room.adjusted(0, 0, -taken, 0));
    painter->drawText(words, flags, painter->fontMetrics().elidedText(heading, Qt::ElideRight, words.width()));
    if (!right.isEmpty()) {
        painter->setFont(Fonts::text());
        drawTabular(painter, numberRoom(option.direction, QRectF(room), wide), int(numberAlignment), right);
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // Qt measures the whole text: of what somebody has made a megabyte long only so much as is painted.
    const bool isHuge = index.data(Qt::DisplayRole).toString().size() > mostMeasured;
    QSize size = isHuge ? QSize(Metrics::px(mostMeasured), Metrics::px(m_rowHeight))
                        : QStyledItemDelegate::sizeHint(option, index);
    if (const QVariant wanted = index.data(Qt::SizeHintRole); wanted.isValid())
        return wanted.toSize();
    if (index.data(Role::Group).toBool())
        size.setHeight(index.row() == 0 ? Metrics::row() : Metrics::groupRow());
    else if (!index.data(Role::SecondLine).toString().isEmpty())
        size.setHeight(Metrics::rowOfTwoLines());
    else
        size.setHeight(Metrics::px(m_rowHeight));
    if (m_look == Look::List)
        size.setWidth(0); // a list is as wide as its pane and cuts with …
    return size;
}

} // namespace everyport::ui
