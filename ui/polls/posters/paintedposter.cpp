#include "ui/polls/posters/paintedposter.h"

#include <QPainter>

#include "ui/style/colours/metrics.h"

namespace everyport::ui {

void PaintedPoster::paint(QPainter* painter, const QRectF& where, const Poster& poster)
{
    if (!poster.lengths.isEmpty())
        return paintPoster(painter, where, poster);
    const qreal scale = painter->device()->devicePixelRatioF();
    const bool isAsBefore = m_picture.size() == (where.size() * scale).toSize()
        && m_picture.devicePixelRatioF() == scale && m_direction == painter->layoutDirection()
        && m_font == Fonts::text() && m_poster == poster;
    if (!isAsBefore) {
        m_direction = painter->layoutDirection();
        paintAnew(where.size(), scale, poster);
    }
    painter->drawPixmap(where.topLeft(), m_picture);
}

void PaintedPoster::paintAnew(const QSizeF& size, qreal scale, const Poster& poster)
{
    ++m_times;
    m_poster = poster;
    m_font = Fonts::text();
    m_picture = QPixmap((size * scale).toSize());
    m_picture.setDevicePixelRatio(scale);
    m_picture.fill(Qt::black);
    QPainter painter(&m_picture);
    painter.setLayoutDirection(m_direction);
    paintPoster(&painter, QRectF(QPointF(), size), poster);
}

} // namespace everyport::ui
