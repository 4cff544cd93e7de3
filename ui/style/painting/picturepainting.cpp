#include "ui/style/painting/picturepainting.h"

#include <QPainterPath>

namespace everyport::ui {

void paintPicture(QPainter* painter, const QRectF& box, const QImage& picture, qreal radius, qreal opacity)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setOpacity(painter->opacity() * opacity);
    QPainterPath shape;
    shape.addRoundedRect(box, radius, radius);
    painter->setClipPath(shape, Qt::IntersectClip);
    painter->drawImage(box, picture);
    painter->restore();
}

} // namespace everyport::ui
