#pragma once

#include "ui/charts/legendshape.h"
#include "ui/charts/maplabels.h"

namespace everyport::ui {

/// The plan of a building with a ring at each place, the larger the more votes were given there; votes without a place
/// are one more ring below the plan. The plan is never mirrored: its left is where it is.
class PlanMap final : public LegendShape {
public:
    PlanMap(const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction);
    void paint(QPainter* painter, const QList<qreal>& lengths = {}) const override;
    QString tipAt(const QPointF& point, QRectF* where) const override;

    QRectF plan() const { return m_plan; }
    QRectF ringOf(int place) const; ///< Of ChartMap::places, in their order.
    const QList<MapLabel>& labels() const { return m_labels; }
    QRectF elsewhere() const { return m_elsewhere; } ///< Empty: all votes have a place.

private:
    void layPlan(const QRectF& room);
    void layLabels();
    qreal largestRadius() const;
    qreal leastRadius() const;
    void paintGround(QPainter* painter) const;
    void paintPlace(QPainter* painter, const QRectF& ring, const ChartPlace& place) const;
    void paintParts(QPainter* painter, const QRectF& ring, const ChartPlace& place) const;

    QRectF m_plan;
    QRectF m_elsewhere;
    QList<QRectF> m_rings;
    QList<int> m_order;       ///< Of places: the largest first, so that the small are above them.
    QList<MapLabel> m_labels; ///< In that order.
};

/// What a screen reader says of all places: "Hall B: 5 votes, Yes 3, No 2. …"
QString spokenPlaces(const ChartData& data);

} // namespace everyport::ui
