#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QStringList>

#include "ui/charts/chartdata.h"
#include "ui/charts/chartlook.h"

namespace everyport::ui {

/// Where each row of a bar chart goes. Asked by the painter, the mouse and screen readers alike.
struct BarLayout {
    struct Row {
        QRectF whole;
        QRectF label;
        QRectF track;
        QRectF mark;       ///< That there is trouble, at the label's end beside the bar; none without or above it.
        QRectF figures;    ///< Count and per cent, right-aligned in it.
        QStringList lines; ///< The label as it is shown; the last one ends in … where there is no room for all.
        QFont font;        ///< Of the label.
    };
    QList<Row> rows;
    bool tall = true; ///< Label above the bar; otherwise all on one line.
    qreal pitch = 0;
    qreal height = 0; ///< Of all rows; more than there was room for when it has to scroll.
    int columns = 1;
    bool showsPercent = true;
    bool cutsLabels = false; ///< A label is not shown whole.

    BarLayout() = default;
    /// Left to right.
    BarLayout(const ChartData& data, const QRectF& room, const ChartLook& look);
    /// From right to left the first column is the right one. Within a row whoever paints mirrors the parts.
    void mirrorColumns(const QRectF& room);

private:
    void layTall(const QRectF& room, const ChartLook& look, const ChartData& data);
    void layInline(const QRectF& room, const ChartLook& look, const ChartData& data);
    static bool breakLabel(Row& row, const QString& label, qreal width, int most);
};

/// A big screen's look in the size in which all labels are whole, if there is one: larger where few answers leave room
/// and `look` fills it, smaller where their names are long.
ChartLook fittedTo(const QSizeF& room, const ChartData& data, const ChartLook& look);

/// `text` in lines of at most `width`; what has no room in the last of `most` is cut out of its middle, as names are.
QStringList brokenInto(int most, const QString& text, const QFont& font, qreal width);
bool isWholeIn(const QStringList& lines, const QString& text); ///< As `brokenInto` gave them.

} // namespace everyport::ui
