#pragma once

#include <QList>
#include <QRectF>

#include "ui/charts/chartlook.h"

class QPainter;

namespace everyport::ui {

/// Votes a minute, stacked by answer, oldest first and without holes.
struct TimelineData {
    struct Minute {
        qint64 at = 0;          ///< Wall ms of its beginning.
        QList<int> counts = {}; ///< By place of the answer.
        int total = 0;
        bool operator==(const Minute&) const = default;
    };
    QList<Minute> minutes = {};
    int answers = 0;
    bool lastIsRunning = false;

    bool operator==(const TimelineData&) const = default;
};

/// As many of the newest minutes as there is room for.
void paintTimeline(QPainter* painter, const QRectF& where, const TimelineData& data, const ChartLook& look,
    Qt::LayoutDirection direction);
/// The times below the columns, each under its minute (an index into `minutes`); no two of them overlap.
struct TimeLabel {
    int minute = 0;
    QRectF where = {};
};
QList<TimeLabel> timeLabels(const QRectF& where, const TimelineData& data, Qt::LayoutDirection direction);
/// Where a round scale ends that has `most` below it, and its step: 38 -> 40 in steps of 20.
std::pair<int, int> roundScale(int most, int lines);
/// Which minute is under a point: an index into `minutes`, or -1.
int minuteAt(const QPointF& point, const QRectF& where, const TimelineData& data, const ChartLook& look,
    Qt::LayoutDirection direction);

} // namespace everyport::ui
