#pragma once

#include <QRectF>

class QPainter;

namespace everyport::ui {

/// Where cells of a row are cut apart. `isFirst`: nothing stands above it, so its upper edge is drawn, too.
void paintCuts(QPainter* painter, const QRectF& row, qsizetype cells, qreal cellWidth, bool isFirst);

} // namespace everyport::ui
