#include "ui/polls/plan/planground.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace everyport::ui {

namespace {

constexpr QSize largest(2400, 2400);

QImage drawnSvg(const venue::PlanPicture& picture)
{
    QSvgRenderer renderer(picture.bytes);
    if (!renderer.isValid())
        return {};
    QImage image(
        QSizeF(picture.width, picture.height).scaled(largest, Qt::KeepAspectRatio).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(image.rect()));
    return image;
}

} // namespace

QImage drawnPlan(const venue::PlanPicture& picture)
{
    if (picture.isEmpty())
        return {};
    if (picture.type == "image/svg+xml")
        return drawnSvg(picture);
    QByteArray bytes = picture.bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, picture.type.mid(int(sizeof "image/") - 1));
    const QSize size(int(picture.width), int(picture.height));
    if (size.width() > largest.width() || size.height() > largest.height())
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
    return reader.read();
}

QImage PlanGround::of(const venue::Venue& venue)
{
    if (venue.pictureTag() != m_tag) {
        m_tag = venue.pictureTag();
        m_image = drawnPlan(venue.plan().picture);
    }
    return m_image;
}

} // namespace everyport::ui
