#pragma once

#include <QList>
#include <QString>

#include "app/stations/status/stationrow.h"

namespace everyport::ui {

/// How all stations are together, as the page's head and the last row of its table say it. A value.
struct StationSums {
    int stations = 0;
    int answer = 0;
    int noLine = 0;
    int slow = 0;
    int off = 0;
    int unheard = 0;
    int troubled = 0;
    qsizetype readers = 0;
    qsizetype readersReady = 0;
    qint64 backlog = 0;
    bool isBacklogAtLeast = false;

    explicit StationSums(const QList<stations::StationRow>& rows = {});
    QString worst() const; ///< "1 has no line"; empty where all that should answer do.
    QString rest() const;  ///< "5 answer, 1 off, 52 entries wait"
    bool operator==(const StationSums&) const = default;
};

} // namespace everyport::ui
