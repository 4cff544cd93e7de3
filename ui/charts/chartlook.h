#pragma once

#include <QFont>
#include <QPalette>

#include "ui/style/colours/colours.h"

namespace everyport::ui {

/// Sizes and colours of one place where a chart is painted. Pixels; the fonts have their size in pixels too, so that
/// they can be reckoned with.
struct ChartLook {
    QFont label, leaderLabel, count, percent, small;
    qreal line = 24; ///< Height of label and figures above a bar.
    qreal lineToBar = 2;
    qreal bar = 22;
    qreal pitch = 64;
    qreal tallFrom = 46; ///< Below this pitch label, bar and figures share one line.
    qreal inlinePitch = 30;
    qreal inlineBar = 14;
    qreal smallestPitch = 20;
    qreal countWidth = 60;   ///< Inline: from the bar's end to the count's right edge.
    qreal percentWidth = 68; ///< From there to the per cent's right edge.
    qreal columnGap = 28;
    qreal narrowestColumn = 220; ///< A label, a bar that says something, and its figures.
    qreal radius = 3;
    int mostColumns = 2;
    int columnsFrom = 20;     ///< Answers from which on there are two columns.
    bool addsColumns = false; ///< Rather a further column than a smaller pitch (the big screen does not scroll).
    bool scrolls = false;     ///< What has no room is below; otherwise it is counted.
    bool fillsRoom = false;   ///< Rows spread over all the height that there is.
    int labelLines = 1;       ///< Into so many lines a long label may go before it is cut.
    int decimals = 1;
    bool namesUnit = false; ///< Where counts are points, each says so.
    Colours colours;
    QColor ground, text;

    /// For a page, in the program's font and the widget's palette.
    static ChartLook page(const QPalette& palette);
    /// For a big screen, everything grown by `height`.
    static ChartLook screen(qreal height, bool dark);

    /// Everything larger by this factor, or smaller, but no type below the 20 px that can be read from afar.
    ChartLook grown(qreal by) const;
};

} // namespace everyport::ui
