#include "ui/charts/donut.h"

#include <cmath>

#include <QPainter>
#include <QPainterPath>

namespace everyport::ui {

namespace {

constexpr qreal hole = 0.58;        // of its width
constexpr qreal smallestNamed = 20; // degrees
constexpr qreal ringGap = 1.5;

} // namespace

Donut::Donut(const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction)
    : LegendShape(data, room, look, direction)
{
    const qreal rows = qreal(qMax(qsizetype(1), data.rows.size()));
    const qreal least = leastPitch();
    const bool isBeside = room.width() >= look.narrowestColumn * 1.7;
    const qreal between = look.columnGap;
    const qreal side = isBeside ? qMin(room.height(), room.width() * 0.42)
                                : qMin(room.width(), qMax(room.height() - rows * least - between / 2, look.pitch * 2));
    const QRectF legend = isBeside ? room.adjusted(side + between, 0, 0, 0)
                                   : QRectF(room.left(), room.top() + side + between / 2, room.width(), rows * least);
    m_ring = placed(isBeside ? QRectF(room.left(), room.top() + (room.height() - side) / 2, side, side)
                             : QRectF(room.center().x() - side / 2, room.top(), side, side));
    const qreal pitch = isBeside ? fairPitch(look.inlinePitch * 1.5, legend.height() / rows, legend.width()) : least;
    const qreal top = isBeside ? legend.top() + qMax(0.0, (legend.height() - pitch * rows) / 2) : legend.top();
    layLegend(legend.left(), legend.right(), top, pitch);
}

void Donut::paint(QPainter* painter, const QList<qreal>& lengths) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRing(painter, lengths);
    paintLegend(painter);
    painter->restore();
}

void Donut::paintRing(QPainter* painter, const QList<qreal>& lengths) const
{
    qreal all = 0;
    for (int row = 0; row < int(m_data.rows.size()); ++row)
        all += lengthOf(row, lengths);
    const QRectF inner = QRectF(QPointF(), m_ring.size() * hole)
                             .translated(
                                 m_ring.center() - QPointF(m_ring.width() * hole / 2, m_ring.height() * hole / 2));
    QPainterPath empty;
    empty.addEllipse(inner);
    // From the top, the way that words run.
    const qreal way = m_direction == Qt::RightToLeft ? 1 : -1;
    qreal from = 90;
    for (int row = 0; row < int(m_data.rows.size()) && all > 0; ++row) {
        const qreal sweep = 360 * lengthOf(row, lengths) / all;
        if (sweep <= 0)
            continue;
        QPainterPath piece;
        if (sweep < 359.9) {
            piece.moveTo(m_ring.center());
            piece.arcTo(m_ring, from, way * sweep);
            piece.closeSubpath();
        } else {
            piece.addEllipse(m_ring);
        }
        painter->setPen(sweep < 359.9 ? QPen(m_look.ground, ringGap) : QPen(Qt::NoPen));
        painter->setBrush(colour(row));
        painter->drawPath(piece.subtracted(empty));
        if (sweep >= smallestNamed) {
            const qreal middle = (from + way * sweep / 2) * M_PI / 180, radius = m_ring.width() * (1 + hole) / 4;
            const QPointF at = m_ring.center() + QPointF(std::cos(middle), -std::sin(middle)) * radius;
            paintNumber(painter, QRectF(at.x() - 40, at.y() - 40, 80, 80), row);
        }
        from += way * sweep;
    }
}

} // namespace everyport::ui
