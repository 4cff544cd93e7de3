#pragma once

#include <tuple>

#include <QSqlQuery>
#include <QString>

#include "app/polls/counting/logentry.h"

namespace everyport::polls {

/// Where an entry stands in a log that is read by time (logOrder).
struct LogPosition {
    qint64 ordered = 0;
    QString station = {};
    qint64 sequence = 0;

    static LogPosition of(const LogEntry& entry) { return {entry.order, entry.station, entry.sequence}; }
    /// Of `ordered, station, sequence` from that column on.
    static LogPosition in(const QSqlQuery& row, int column)
    {
        return {row.value(column).toLongLong(), row.value(column + 1).toString(), row.value(column + 2).toLongLong()};
    }
    bool isBefore(const LogPosition& other) const
    {
        return std::tie(ordered, station, sequence) < std::tie(other.ordered, other.station, other.sequence);
    }
};

} // namespace everyport::polls
