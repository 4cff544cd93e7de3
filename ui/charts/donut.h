#pragma once

#include "ui/charts/legendshape.h"

namespace everyport::ui {

/// Parts of a whole as a ring, and beside or below it what each is.
class Donut final : public LegendShape {
public:
    Donut(const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction);
    void paint(QPainter* painter, const QList<qreal>& lengths = {}) const override;
    QRectF ring() const { return m_ring; }

private:
    void paintRing(QPainter* painter, const QList<qreal>& lengths) const;

    QRectF m_ring;
};

} // namespace everyport::ui
