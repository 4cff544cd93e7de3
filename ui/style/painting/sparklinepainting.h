#pragma once

#include <QColor>
#include <QList>
#include <QRectF>

class QPainter;

namespace everyport::ui {

/// A little line of the last values, filled below; the newest stands where words of that direction end. `top` 0 scales
/// to the largest.
void paintSparkline(QPainter* painter, const QRectF& where, const QList<double>& values, const QColor& colour,
    Qt::LayoutDirection direction, double top = 0);

} // namespace everyport::ui
