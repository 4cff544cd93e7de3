#include <QAbstractItemView>
#include <QHeaderView>

#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

void paintRow(QPainter* painter, const QStyleOptionViewItem& option, const QWidget* widget)
{
    const Colours& c = Colours::of(option.palette);
    QColor fill;
    if (option.state & QStyle::State_MouseOver)
        fill = c.hover;
    if (option.state & QStyle::State_Selected)
        fill = selectionColour(option, widget);
    if (fill.isValid())
        painter->fillRect(option.rect, fill);
}

QColor selectionColour(const QStyleOptionViewItem& option, const QWidget* widget)
{
    const bool always = widget && widget->property("alwaysActive").toBool();
    const bool active = always || !widget || (widget->hasFocus() && (option.state & QStyle::State_Active));
    return option.palette.color(active ? QPalette::Active : QPalette::Inactive, QPalette::Highlight);
}

void paintBranch(QPainter* painter, const QStyleOption& option)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const Colours& c = Colours::of(option.palette);
    const bool leftToRight = option.direction == Qt::LeftToRight;
    const QString name = option.state & QStyle::State_Open ? QStringLiteral("chevron-down")
        : leftToRight                                      ? QStringLiteral("chevron-right")
                                                           : QStringLiteral("chevron-left");
    paintIcon(painter, name, option.rect, Metrics::px(14), c.text2);
}

void paintHeaderSection(QPainter* painter, const QStyleOptionHeader& option)
{
    const Colours& c = Colours::of(option.palette);
    painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Base));
    if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), c.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
}

void paintHeaderLabel(QPainter* painter, const QStyleOptionHeader& option)
{
    const Colours& c = Colours::of(option.palette);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool first = option.position == QStyleOptionHeader::Beginning
        || option.position == QStyleOptionHeader::OnlyOneSection;
    const bool last = option.position == QStyleOptionHeader::End
        || option.position == QStyleOptionHeader::OnlyOneSection;
    QRect where = option.rect.adjusted(0, 0, 0, -1);
    // As it is seen: from right to left the list's first section is the end here, by Qt.
    const QRect room = where.adjusted(first ? Metrics::pageEdge : 8, 0, last ? -Metrics::pageEdge : -8, 0);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.textAlignment);
    const int arrow = sorted ? Metrics::px(16) : 0;
    painter->setFont(Fonts::caption(sorted ? 600 : 500));
    const QFontMetrics metrics(painter->font());
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room.width() - arrow);
    painter->setPen(sorted ? option.palette.color(QPalette::Text) : c.text2);
    painter->drawText(room, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    if (!sorted)
        return;
    // Qt means the direction in which values grow along the arrow; people read it as "smallest first is up".
    const QString name = option.sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("arrow-down")
                                                                            : QStringLiteral("arrow-up");
    const int textWidth = metrics.horizontalAdvance(text);
    const bool atRight = alignment & Qt::AlignRight;
    const int x = atRight ? room.right() - textWidth - Metrics::px(16) : room.left() + textWidth + 4;
    paintIcon(painter, name, QRect(x, where.y(), Metrics::px(12), where.height()), Metrics::px(12),
        option.palette.color(QPalette::Text));
}

void paintTab(QPainter* painter, const QStyleOptionTab& option)
{
    const Colours& c = Colours::of(option.palette);
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(line, c.line);
    if (option.state & QStyle::State_Selected) {
        const int inset = Metrics::px(6);
        paintBox(painter,
            QRectF(option.rect.left() + inset, option.rect.bottom() - 2, option.rect.width() - 2 * inset, 3), c.accent,
            {}, 1.5);
    }
    if (hasVisibleFocus(&option))
        paintFocusRing(painter, QRectF(option.rect).adjusted(2, 4, -2, -5), c, Metrics::radius);
}

void paintTabLabel(QPainter* painter, const QStyleOptionTab& option)
{
    const Colours& c = Colours::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->setFont(Fonts::sized(Fonts::text(), 13, selected ? 600 : 500));
    painter->setPen(
        selected || (option.state & QStyle::State_MouseOver) ? option.palette.color(QPalette::Text) : c.text2);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

} // namespace everyport::ui
