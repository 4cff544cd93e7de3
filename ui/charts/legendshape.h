#pragma once

#include "ui/charts/chartshape.h"

namespace everyport::ui {

/// A picture in the answers' colours, and beside or below it what each of them is. Each answer has its number in the
/// picture and before its name, so that nothing is told by colour alone.
class LegendShape : public ChartShape {
public:
    QRectF labelRect(int row) const; ///< All lines of its name, beside which rows are told apart; not mirrored.

protected:
    LegendShape(const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction)
        : ChartShape(data, room, look, direction)
    {
    }
    qreal leastPitch() const; ///< Of a row.
    /// Of rows this wide: `usual`, or more where names go into more lines, but no more than `most`.
    qreal fairPitch(qreal usual, qreal most, qreal width) const;
    /// Rows of this height from `top` on, in the room between `left` and `right`; not mirrored yet.
    void layLegend(qreal left, qreal right, qreal top, qreal pitch);
    void paintLegend(QPainter* painter) const;
    /// White or black, whichever is read better on its colour.
    void paintNumber(QPainter* painter, const QRectF& rect, int row) const;
    QColor colour(int row) const;

private:
    void paintRow(QPainter* painter, int row) const;
    const QFont& fontOf(int row) const;
    qreal swatch() const;
    qreal labelWidth(qreal width) const; ///< Of a row this wide, what swatch and figures leave.
    QStringList labelLines(int row) const;
    qreal percentWidth() const;
    qreal countWidth() const;

    QList<QRectF> m_lines; ///< Not mirrored.
};

} // namespace everyport::ui
