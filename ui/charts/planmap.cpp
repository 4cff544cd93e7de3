#include "ui/charts/planmap.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/tabular.h"

namespace everyport::ui {

namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::MapWords)
};

constexpr qreal hollow = 0.64;            // of a ring's width
constexpr qreal smallestNumbered = 50;    // degrees of a part
constexpr qreal flattestPlan = 0.3;       // of the room's width: with less of it the room is too low
constexpr qreal gridLines = 16;           // across a plain floor
constexpr qreal floorRatio = 1.6;         // of a plain floor's width and height
constexpr qreal darkGroundOpacity = 0.75; // plans are drawn for paper, as a rule

QString elsewhereWords(const ChartMap& map)
{
    return map.isWhole ? MapWords::tr("Elsewhere")
                       : MapWords::tr("Elsewhere, with earlier votes that are still being looked up");
}

QString spokenPlace(const ChartData& data, const ChartPlace& place)
{
    QStringList parts{MapWords::tr("%1: %Ln votes", nullptr, place.votes).arg(place.label)};
    for (const ChartRow& row : data.rows) {
        if (const int votes = place.counts.value(row.colour))
            parts.append(MapWords::tr("%1 %2", "an answer and its votes").arg(row.label, QLocale().toString(votes)));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

PlanMap::PlanMap(const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction)
    : LegendShape(data, room, look, direction)
{
    const qreal rows = qreal(qMax(qsizetype(1), data.rows.size()));
    const qreal least = leastPitch();
    const bool isBeside = room.width() >= look.narrowestColumn * 2.4;
    const qreal between = look.columnGap;
    if (isBeside) {
        const qreal width = room.width() * 0.52;
        layPlan(visualRectF(direction, room, QRectF(room.left(), room.top(), width, room.height())));
        const qreal left = room.left() + width + between;
        const qreal pitch = fairPitch(look.pitch * 1.2, room.height() / rows, room.right() - left);
        layLegend(left, room.right(), room.top() + qMax(0.0, (room.height() - pitch * rows) / 2), pitch);
    } else {
        const qreal high = qMax(room.height() - rows * least - between / 2, room.width() * flattestPlan);
        layPlan(QRectF(room.left(), room.top(), room.width(), high));
        layLegend(room.left(), room.right(), room.top() + high + between / 2, least);
    }
}

void PlanMap::layPlan(const QRectF& room)
{
    const ChartMap& map = m_data.map;
    const QSizeF shape = map.size.isEmpty() ? QSizeF(floorRatio, 1) : map.size;
    const qreal label = QFontMetricsF(m_look.small).height();
    const qreal foot = map.elsewhere.votes > 0 ? qMax(leastRadius() * 2 + 8, label * 2.4) : 0;
    const QSizeF fair = shape.scaled(QSizeF(room.width(), qMax(1.0, room.height() - foot)), Qt::KeepAspectRatio);
    m_plan = QRectF(
        QPointF(room.center().x() - fair.width() / 2, room.top() + (room.height() - foot - fair.height()) / 2), fair);
    if (foot > 0) {
        const qreal side = foot - 8;
        const QRectF left(m_plan.left(), m_plan.bottom() + 8, side, side);
        m_elsewhere = visualRectF(m_direction, m_plan, left);
    }
    int most = 1;
    for (const ChartPlace& place : map.places)
        most = qMax(most, place.votes);
    const qreal smallest = leastRadius(), largest = largestRadius();
    for (qsizetype i = 0; i < map.places.size(); ++i) {
        const ChartPlace& place = map.places[i];
        const qreal radius = smallest + (largest - smallest) * std::sqrt(qreal(place.votes) / most);
        const QPointF at(m_plan.left() + place.at.x() * m_plan.width(), m_plan.top() + place.at.y() * m_plan.height());
        m_rings.append(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
        m_order.append(int(i));
    }
    std::stable_sort(m_order.begin(), m_order.end(),
        [&map](int one, int other) { return map.places[one].votes > map.places[other].votes; });
    layLabels();
}

/// The places with the most votes have the first choice.
void PlanMap::layLabels()
{
    QList<QRectF> rings;
    QStringList names;
    for (const int place : std::as_const(m_order)) {
        rings.append(m_rings[place]);
        names.append(m_data.map.places[place].label);
    }
    m_labels = placeLabels(rings, names, m_plan, QFontMetricsF(m_look.small));
}

/// So small that its number can still be read.
qreal PlanMap::leastRadius() const
{
    return QFontMetricsF(m_look.small).height() * 0.95;
}

/// Not so large that rings of neighbours hide each other, but for those that stand very close.
qreal PlanMap::largestRadius() const
{
    qreal nearest = qMin(m_plan.width(), m_plan.height() * 1.6) * 0.22;
    const QList<ChartPlace>& places = m_data.map.places;
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype other = i + 1; other < places.size(); ++other) {
            const QPointF way = places[i].at - places[other].at;
            nearest = qMin(nearest, std::hypot(way.x() * m_plan.width(), way.y() * m_plan.height()));
        }
    }
    return qMax(leastRadius() * 1.25, nearest / 2 * 0.95);
}

QRectF PlanMap::ringOf(int place) const
{
    return m_rings.value(place);
}

void PlanMap::paint(QPainter* painter, const QList<qreal>&) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    paintGround(painter);
    for (const int place : m_order)
        paintPlace(painter, m_rings[place], m_data.map.places[place]);
    for (const MapLabel& label : m_labels) // no ring hides a name
        paintLabel(painter, label, m_look.small, m_look.text, m_look.ground);
    if (!m_elsewhere.isEmpty()) {
        paintPlace(painter, m_elsewhere, m_data.map.elsewhere);
        const qreal away = m_elsewhere.width() + 8;
        const QRectF beside(m_plan.left() + away, m_elsewhere.top(), m_plan.width() - away, m_elsewhere.height());
        painter->setFont(m_look.small);
        painter->setPen(m_look.text);
        const bool isMirrored = m_direction == Qt::RightToLeft;
        painter->drawText(visualRectF(m_direction, m_plan, beside),
            int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextWordWrap,
            elsewhereWords(m_data.map));
    }
    paintLegend(painter);
    painter->restore();
}

void PlanMap::paintGround(QPainter* painter) const
{
    painter->setPen(QPen(m_look.colours.line, 1));
    painter->setBrush(mixed(m_look.colours.track, m_look.ground, 0.4));
    painter->drawRect(m_plan);
    if (!m_data.map.ground.isNull()) {
        painter->setOpacity(m_look.ground.lightness() < 128 ? darkGroundOpacity : 1);
        painter->drawImage(m_plan, m_data.map.ground);
        painter->setOpacity(1);
        return;
    }
    const qreal step = m_plan.width() / gridLines;
    for (qreal x = m_plan.left() + step; x < m_plan.right() - 1; x += step)
        painter->drawLine(QLineF(x, m_plan.top(), x, m_plan.bottom()));
    for (qreal y = m_plan.top() + step; y < m_plan.bottom() - 1; y += step)
        painter->drawLine(QLineF(m_plan.left(), y, m_plan.right(), y));
}

void PlanMap::paintPlace(QPainter* painter, const QRectF& ring, const ChartPlace& place) const
{
    QPen edge(m_look.colours.text2, 1);
    if (place.votes == 0)
        edge.setStyle(Qt::DashLine);
    painter->setPen(edge);
    painter->setBrush(m_look.ground);
    painter->drawEllipse(ring);
    paintParts(painter, ring, place);
    QFont font = m_look.small;
    font.setWeight(place.votes > 0 ? QFont::DemiBold : QFont::Normal);
    const QString number = QLocale().toString(place.votes);
    const qreal room = ring.width() * hollow * 0.86, width = QFontMetricsF(font).horizontalAdvance(number);
    if (width > room && font.pixelSize() > 0)
        font.setPixelSize(qMax(9, int(font.pixelSize() * room / width)));
    painter->setFont(font);
    painter->setPen(place.votes > 0 ? m_look.text : m_look.colours.text2);
    painter->drawText(ring, int(Qt::AlignCenter) | Qt::TextDontClip, number);
}

void PlanMap::paintParts(QPainter* painter, const QRectF& ring, const ChartPlace& place) const
{
    if (place.votes == 0)
        return;
    const qreal inside = ring.width() * (1 - hollow) / 2;
    QPainterPath empty;
    empty.addEllipse(ring.adjusted(inside, inside, -inside, -inside));
    QList<int> rows(m_data.rows.size());
    for (int row = 0; row < int(rows.size()); ++row)
        rows[m_data.rows[row].colour % rows.size()] = row; // as the answers are asked, however the list is sorted
    qreal from = 90;
    for (const int row : rows) {
        const qreal sweep = 360.0 * place.counts.value(m_data.rows[row].colour) / place.votes;
        if (sweep <= 0)
            continue;
        QPainterPath piece;
        if (sweep < 359.9) {
            piece.moveTo(ring.center());
            piece.arcTo(ring, from, -sweep);
            piece.closeSubpath();
        } else {
            piece.addEllipse(ring);
        }
        painter->setPen(sweep < 359.9 ? QPen(m_look.ground, 1) : QPen(Qt::NoPen));
        painter->setBrush(colour(row));
        painter->drawPath(piece.subtracted(empty));
        if (sweep >= smallestNumbered && inside >= QFontMetricsF(m_look.small).height()) {
            const qreal middle = (from - sweep / 2) * M_PI / 180, radius = ring.width() * (1 + hollow) / 4;
            const QPointF at = ring.center() + QPointF(std::cos(middle), -std::sin(middle)) * radius;
            paintNumber(painter, QRectF(at.x() - 40, at.y() - 40, 80, 80), row);
        }
        from -= sweep;
    }
}

QString PlanMap::tipAt(const QPointF& point, QRectF* where) const
{
    if (m_elsewhere.contains(point)) {
        *where = m_elsewhere;
        auto place = m_data.map.elsewhere;
        place.label = elsewhereWords(m_data.map);
        return spokenPlace(m_data, place);
    }
    for (auto place = m_order.rbegin(); place != m_order.rend(); ++place) { // what is above the others first
        if (m_rings[*place].contains(point)) {
            *where = m_rings[*place];
            return spokenPlace(m_data, m_data.map.places[*place]);
        }
    }
    return {};
}

QString spokenPlaces(const ChartData& data)
{
    QStringList all;
    for (const ChartPlace& place : data.map.places)
        all.append(spokenPlace(data, place));
    auto elsewhere = data.map.elsewhere;
    elsewhere.label = elsewhereWords(data.map);
    if (elsewhere.votes > 0)
        all.append(spokenPlace(data, elsewhere));
    return all.join(QStringLiteral(". "));
}

} // namespace everyport::ui
