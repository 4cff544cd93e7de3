#include "ui/style/painting/mirroring.h"

namespace everyport::ui {

QRectF visualRectF(Qt::LayoutDirection direction, const QRectF& whole, const QRectF& rect)
{
    return direction != Qt::RightToLeft
        ? rect
        : QRectF(whole.left() + whole.right() - rect.right(), rect.top(), rect.width(), rect.height());
}

qreal visualX(Qt::LayoutDirection direction, const QRectF& whole, qreal x)
{
    return direction != Qt::RightToLeft ? x : whole.left() + whole.right() - x;
}

QRectF numberRoom(Qt::LayoutDirection direction, const QRectF& place, qreal widest)
{
    return direction != Qt::RightToLeft ? place : QRectF(place.left(), place.top(), widest, place.height());
}

} // namespace everyport::ui
