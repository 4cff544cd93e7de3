#pragma once

#include <QRectF>

namespace everyport::ui {

/// As QStyle::visualRect has it, of what is not on whole pixels: `rect` within `whole`, mirrored from right to left.
QRectF visualRectF(Qt::LayoutDirection direction, const QRectF& whole, const QRectF& rect);
/// Likewise of a place along the line alone; and back.
qreal visualX(Qt::LayoutDirection direction, const QRectF& whole, qreal x);

} // namespace everyport::ui
