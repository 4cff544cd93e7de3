#pragma once

#include <memory>

#include <QSqlDatabase>

#include "app/polls/store/stationlog.h"
#include "app/polls/store/undonevotes.h"

namespace everyport::polls {

// Jobs for a Database: another station's log comes into a poll's own.

/// What is not there yet, each once. Refused where a chain is not the one that was merged before: somebody changed one
/// of both.
Result<StationLog> unknownEntries(QSqlDatabase& connection, const PollPlace& place, StationLog log);
struct MergedLog {
    std::unique_ptr<Ledger> ledger = {};
    Undone undone = {};
};
/// Adds what is not there yet and counts anew; new entries are numbered from `lastNumber` on, behind what is `known`.
Result<MergedLog> mergeEntries(
    QSqlDatabase& connection, PollPlace place, const StationLog& log, qint64 lastNumber, const KnownLogs& known);

} // namespace everyport::polls
