#pragma once

#include "ui/charts/chartshape.h"

namespace everyport::ui {

/// How many gave each number, as columns on a common base, with mean and median marked below it.
class Columns final : public ChartShape {
public:
    Columns(const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction);
    void paint(QPainter* painter, const QList<qreal>& lengths = {}) const override;
    qreal placeOf(double number) const; ///< Along the base, in the painter's own direction.

    struct Label {
        QRectF where = {}; ///< Not mirrored.
        QString text = {};
    };
    QList<Label> axis() const;  ///< Numbers below the base; none covers another. Their unit is in the marks.
    QList<Label> marks() const; ///< Of mean and median, likewise.

private:
    QRectF column(int row, qreal count) const; ///< Not mirrored.
    qreal partOf(int row) const;               ///< How wide it is, of all but the last.
    qreal along(double number) const;          ///< Not mirrored.
    Label mark(double number, const QString& text) const;

    QRectF m_plot;
    qreal m_top = 1; ///< Votes that the whole height stands for.
};

} // namespace everyport::ui
