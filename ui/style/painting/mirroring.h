#pragma once

#include <QRectF>

namespace everyport::ui {

/// As QStyle::visualRect has it, of what is not on whole pixels: `rect` within `whole`, mirrored from right to left.
QRectF visualRectF(Qt::LayoutDirection direction, const QRectF& whole, const QRectF& rect);
/// Likewise of a place along the line alone; and back.
qreal visualX(Qt::LayoutDirection direction, const QRectF& whole, qreal x);

/// Of numbers below each other: their last digits end on one line, whichever way the window runs.
constexpr Qt::Alignment numberAlignment = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;
/// Where such a number is painted in `place`, which is mirrored already: in all of it, or from right to left, where the
/// column is at the left, in as much of it as the `widest` one takes.
QRectF numberRoom(Qt::LayoutDirection direction, const QRectF& place, qreal widest);

} // namespace everyport::ui
