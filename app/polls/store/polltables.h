#pragma once

#include <memory>
#include <vector>

#include <QHash>
#include <QSqlDatabase>
#include <QStringList>

#include "app/polls/counting/ledger.h"
#include "app/polls/report/roundrecord.h"
#include "netcore/base/result.h"

class QSqlQuery;

namespace everyport::polls {

/// The polls' tables and what is said to them. All of this runs in a Database's threads and owns what it touches.

QStringList pollTables(); ///< Steps for Database::migrate.

Result<QString> readStation(QSqlDatabase& connection); ///< This installation's name in logs; made on first use.

Result<qint64> insertPoll(QSqlDatabase& connection, const PollPlace& place);

/// One entry of a poll's log, as a row of the table of all logs.
struct PollEntry {
    qint64 poll = 0; ///< PollPlace::key
    StoredEntry stored = {};
};
Result<Done> insertEntries(QSqlDatabase& connection, const QList<PollEntry>& entries);

Result<QList<PollPlace>> readPlaces(QSqlDatabase& connection);
/// Before entries are taken out: their numbers are not given again. The place as it is now.
Result<PollPlace> keepNumbers(QSqlDatabase& connection, PollPlace place);

/// Reads a log in its order and gives each entry to the ledger; only what was entered since its checkpoint, where there
/// is a sound one.
Result<std::unique_ptr<Ledger>> readLedger(QSqlDatabase& connection, PollPlace place);
/// After entries came in between or went: all of it, and what is stored of the entries' outcomes is set right where it
/// differs. The checkpoint is void.
Result<std::unique_ptr<Ledger>> recountLedger(QSqlDatabase& connection, PollPlace place);

/// A query over polls_log gives these columns, in an order that storedFromRow knows.
QString entryColumns();
StoredEntry storedFromRow(const QSqlQuery& query);

/// Which of these uuids are stored in which poll, and as which number.
struct KnownUuid {
    qint64 poll = 0;
    qint64 number = 0;
    QString uuid = {};
};
Result<QList<KnownUuid>> findUuids(QSqlDatabase& connection, const QList<PollEntry>& entries);

/// Those of a poll's votes that have these numbers, by number.
Result<QHash<qint64, Vote>> readVotesAt(QSqlDatabase& connection, const QString& poll, const QList<qint64>& numbers);
/// A poll as it stood when each of its earlier rounds ended, by round: its question, answers and state of then. Empty
/// where there is none.
Result<QHash<int, Poll>> readPastPolls(QSqlDatabase& connection, const QString& poll);
/// What became of the taps of one round, for a report.
Result<RoundRecord> readRound(QSqlDatabase& connection, const PollPlace& place, int round);
Result<QList<Vote>> readVotes(QSqlDatabase& connection, const PollPlace& place, qint64 after, int limit);

} // namespace everyport::polls
