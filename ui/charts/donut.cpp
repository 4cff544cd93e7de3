#include "ui/charts/donut.h"

#include <cmath>

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "ui/charts/barlayout.h"
#include "ui/charts/barpainter.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/tabular.h"

namespace everyport::ui {

namespace {

constexpr qreal hole = 0.58;        // of its width
constexpr qreal smallestNamed = 20; // degrees
constexpr qreal ringGap = 1.5;

} // namespace

Donut::Donut(const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction)
    : ChartShape(data, room, look, direction)
{
    const qreal rows = qreal(qMax(qsizetype(1), data.rows.size()));
    const qreal least = qMax(look.smallestPitch, QFontMetricsF(look.label).height() + 4);
    const bool isBeside = room.width() >= look.narrowestColumn * 1.7;
    const qreal between = look.columnGap;
    const qreal side = isBeside ? qMin(room.height(), room.width() * 0.42)
                                : qMin(room.width(), qMax(room.height() - rows * least - between / 2, look.pitch * 2));
    const QRectF legend = isBeside ? room.adjusted(side + between, 0, 0, 0)
                                   : QRectF(room.left(), room.top() + side + between / 2, room.width(), rows * least);
    m_ring = placed(isBeside ? QRectF(room.left(), room.top() + (room.height() - side) / 2, side, side)
                             : QRectF(room.center().x() - side / 2, room.top(), side, side));
    const qreal pitch = isBeside ? qMax(least, qMin(look.inlinePitch * 1.5, legend.height() / rows)) : least;
    qreal top = isBeside ? legend.top() + qMax(0.0, (legend.height() - pitch * rows) / 2) : legend.top();
    for (qsizetype row = 0; row < data.rows.size(); ++row, top += pitch) {
        m_lines.append(QRectF(legend.left(), top, legend.width(), pitch));
        m_rows.append(placed(m_lines.last()));
    }
    m_height = qMax(m_height, top - room.top());
}

QColor Donut::colour(int row) const
{
    return m_look.colours.answer(m_data.rows[row].colour, int(m_data.rows.size()));
}

void Donut::paint(QPainter* painter, const QList<qreal>& lengths) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRing(painter, lengths);
    for (int row = 0; row < int(m_lines.size()); ++row)
        paintRow(painter, row);
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

/// White or black, whichever is read better on its colour.
void Donut::paintNumber(QPainter* painter, const QRectF& rect, int row) const
{
    const QColor ground = colour(row), dark(0x0f, 0x11, 0x14);
    QFont font = m_look.small;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(contrast(ground, Qt::white) >= contrast(ground, dark) ? QColor(Qt::white) : dark);
    painter->drawText(rect, Qt::AlignCenter, QLocale().toString(row + 1));
}

void Donut::paintRow(QPainter* painter, int row) const
{
    const QRectF& line = m_lines[row];
    const ChartRow& data = m_data.rows[row];
    const qreal swatch = std::ceil(QFontMetricsF(m_look.small).height()) + 4;
    const QRectF box(line.left(), line.center().y() - swatch / 2, swatch, swatch);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(row));
    painter->drawRoundedRect(placed(box), m_look.radius, m_look.radius);
    paintNumber(painter, placed(box), row);

    const BarPainter figures(m_data, m_look, m_direction);
    const auto widest = [&](const QFont& font, auto text) {
        qreal width = 0;
        for (const ChartRow& one : m_data.rows)
            width = qMax(width, tabularWidth(font, text(one)));
        return std::ceil(width) + 1;
    };
    const qreal percents = widest(m_look.percent, [&](const ChartRow& one) { return figures.percentText(one); });
    const qreal counts = widest(m_look.count, [&](const ChartRow& one) { return figures.countText(one); });
    const qreal space = 12;
    const QRectF label(
        box.right() + 8, line.top(), line.width() - swatch - 8 - percents - counts - 2 * space, line.height());
    const QFont& font = row == m_data.leader() ? m_look.leaderLabel : m_look.label;
    const qreal high = QFontMetricsF(font).lineSpacing();
    const QStringList lines = brokenInto(line.height() >= 2 * high ? 2 : 1, data.label, font, qMax(1.0, label.width()));
    QRectF part(label.left(), label.center().y() - high * qreal(lines.size()) / 2, label.width(), high);
    for (const QString& one : lines) {
        words(painter, part, font, m_look.text, one);
        part.translate(0, high);
    }
    painter->setFont(m_look.count);
    painter->setPen(m_look.text);
    drawTabular(painter, placed(QRectF(label.right() + space, line.top(), counts, line.height())), int(numberAlignment),
        figures.countText(data));
    painter->setFont(m_look.percent);
    painter->setPen(m_look.colours.text2);
    drawTabular(painter, placed(QRectF(line.right() - percents, line.top(), percents, line.height())),
        int(numberAlignment), figures.percentText(data));
}

} // namespace everyport::ui
