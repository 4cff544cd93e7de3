#pragma once

#include "ui/charts/chartshape.h"

namespace everyport::ui {

/// Parts of a whole as a ring, and beside or below it what each is. Each has its number in the ring and before its
/// name, so that nothing is told by colour alone.
class Donut final : public ChartShape {
public:
    Donut(const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction);
    void paint(QPainter* painter, const QList<qreal>& lengths = {}) const override;
    QRectF ring() const { return m_ring; }

private:
    void paintRing(QPainter* painter, const QList<qreal>& lengths) const;
    void paintRow(QPainter* painter, int row) const;
    void paintNumber(QPainter* painter, const QRectF& rect, int row) const;
    QColor colour(int row) const;

    QRectF m_ring;
    QList<QRectF> m_lines; ///< Not mirrored.
};

} // namespace everyport::ui
