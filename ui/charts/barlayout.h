#pragma once

#include <QList>
#include <QRectF>

#include "ui/charts/chartdata.h"
#include "ui/charts/chartlook.h"

namespace everyport::ui {

/// Where each row of a bar chart goes. Asked by the painter, the mouse and screen readers alike.
struct BarLayout {
    struct Row {
        QRectF whole;
        QRectF label;
        QRectF track;
        QRectF figures; ///< Count and per cent, right-aligned in it.
    };
    QList<Row> rows;
    bool tall = true; ///< Label above the bar; otherwise all on one line.
    qreal pitch = 0;
    qreal height = 0; ///< Of all rows; more than there was room for when it has to scroll.
    int columns = 1;
    bool showsPercent = true;

    BarLayout() = default;
    /// Left to right.
    BarLayout(const ChartData& data, const QRectF& room, const ChartLook& look);
    /// From right to left the first column is the right one. Within a row whoever paints mirrors the parts.
    void mirrorColumns(const QRectF& room);

private:
    void layTall(const QRectF& room, const ChartLook& look, int count);
    void layInline(const QRectF& room, const ChartLook& look, const ChartData& data);
};

} // namespace everyport::ui
