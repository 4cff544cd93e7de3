#pragma once

#include <QImage>
#include <QPainter>

namespace everyport::ui {

/// A picture that fills `box`, with round corners.
void paintPicture(QPainter* painter, const QRectF& box, const QImage& picture, qreal radius, qreal opacity = 1);

} // namespace everyport::ui
