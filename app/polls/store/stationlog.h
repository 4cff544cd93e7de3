#pragma once

#include <memory>
#include <QByteArray>
#include <QList>
#include <QSqlDatabase>

#include "app/polls/counting/ledger.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// A poll's log as a file that travels from one station to another: a line of JSON that says what it is, then one an
/// entry. Only what was tapped while the poll was open there, registered or retracted: opening hours and readers
/// are each station's own affair.

inline constexpr qsizetype maximumStationLog = 64 * 1024 * 1024;
inline constexpr qsizetype maximumStationLine = 4096;

QByteArray stationLogHeader(const PollPlace& place);
QByteArray stationLogLine(const StoredEntry& stored);

/// The entries, their taps admitted. Refused when it is another poll's log, or its cards were hashed with another
/// salt and have no numbers; Malformed with the line in `native`.
Result<QList<LogEntry>> entriesFromStationLog(const QByteArray& log, const PollPlace& place, Policy::Compare compare);

/// Which entries of polls_log travel, as a condition in SQL.
QString travellingEntries();

// Jobs for a Database.
/// Those that are not there yet, each once.
Result<QList<LogEntry>> unknownEntries(QSqlDatabase& connection, const PollPlace& place, QList<LogEntry> entries);
/// Adds what is not there yet and counts anew; new entries are numbered from `lastNumber` on.
Result<std::unique_ptr<Ledger>> mergeEntries(
    QSqlDatabase& connection, PollPlace place, const QList<LogEntry>& entries, qint64 lastNumber);

} // namespace everyport::polls
