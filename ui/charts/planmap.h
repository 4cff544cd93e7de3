#pragma once

#include "ui/charts/legendshape.h"

namespace everyport::ui {

/// The plan of a building with a ring at each place, the larger the more votes were given there; votes without a place
/// are one more ring below the plan. The plan is never mirrored: its left is where it is.
class PlanMap final : public LegendShape {
public:
    PlanMap(const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction);
    void paint(QPainter* painter, const QList<qreal>& lengths = {}) const override;
    QString tipAt(const QPointF& point, QRectF* where) const override;

    QRectF plan() const { return m_plan; }
    QRectF ringOf(int place) const;                  ///< Of ChartMap::places, in their order.
    QRectF elsewhere() const { return m_elsewhere; } ///< Empty: all votes have a place.

private:
    void layPlan(const QRectF& room);
    qreal largestRadius() const;
    qreal leastRadius() const;
    void paintGround(QPainter* painter) const;
    void paintPlace(QPainter* painter, const QRectF& ring, const ChartPlace& place) const;
    void paintParts(QPainter* painter, const QRectF& ring, const ChartPlace& place) const;
    void paintLabel(QPainter* painter, const QRectF& ring, const QString& label) const;
    void paintOutlined(QPainter* painter, const QPointF& baseline, const QFont& font, const QString& text) const;

    QRectF m_plan;
    QRectF m_elsewhere;
    QList<QRectF> m_rings;
    QList<int> m_order; ///< Of places: the largest first, so that the small are above them.
};

/// What a screen reader says of all places: "Hall B: 5 votes, Yes 3, No 2. …"
QString spokenPlaces(const ChartData& data);

} // namespace everyport::ui
