#pragma once

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QStringList>

#include "app/polls/counting/ledger.h"
#include "app/polls/store/sealtables.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// The polls' tables, and what goes into them. All of this runs in a Database's threads and owns what it touches.

/// What is told to other programs that share the database (sharing.h): something about polls.
inline constexpr QLatin1String pollsRoom("polls");
inline constexpr QLatin1String linksRoom("links"); ///< Likewise, of who is linked with whom, and where.

QStringList pollTables();    ///< Steps for Database::migrate.
QStringList sharingTables(); ///< Those of them by which several programs share a database.
QStringList namingTables();  ///< Those of them by which entries are known.
QStringList leadingTables(); ///< Those of them by which a poll follows another station's.

Result<QString> readStation(QSqlDatabase& connection); ///< This installation's name in logs; made on first use.

Result<qint64> insertPoll(QSqlDatabase& connection, const PollPlace& place);

/// One entry of a poll's log, as a row of the table of all logs.
struct PollEntry {
    qint64 poll = 0; ///< PollPlace::key
    StoredEntry stored = {};
    EntrySeal seal = {}; ///< That of its writer, where another station sealed it.
};
/// Poll by poll, each in this order. Those without a seal are sealed by this station, on top of what is `known`; how
/// far its chains are then.
Result<PollChains> insertEntries(
    QSqlDatabase& connection, const QList<PollEntry>& entries, const KnownLogs& known = {});

/// What its station sealed before this entry is held to its time, where it says a later one (seal/heldorder.h).
Result<Done> holdBack(QSqlDatabase& connection, qint64 poll, const LogEntry& entry, const EntrySeal& seal);
/// The same of what stays at the entry's station, by whatever chain of its own; for entries that are made here.
Result<Done> holdOwnAffairsBack(QSqlDatabase& connection, qint64 poll, const LogEntry& entry);

/// By key. Of the polls of these keys; of all where none is named.
Result<QList<PollPlace>> readPlaces(QSqlDatabase& connection, const QList<qint64>& keys = {});
/// How far these logs are, likewise: the number of each one's last entry, 0 without any, by PollPlace::key.
Result<QHash<qint64, qint64>> readLastNumbers(QSqlDatabase& connection, const QList<qint64>& keys = {});
/// Whether anything was entered at that time or later, wall ms, in any of them. Reads all of a log where there is none.
Result<bool> hasEntrySince(QSqlDatabase& connection, qint64 at);
/// Before entries are taken out: their numbers are not given again. The place as it is now.
Result<PollPlace> keepNumbers(QSqlDatabase& connection, PollPlace place);
/// Whatever was counted of the log until now holds no longer; the place as it is from now on.
Result<Done> beginEpoch(QSqlDatabase& connection, PollPlace& place);

/// Which of these entries are stored in which poll, and as which number.
struct KnownUuid {
    qint64 poll = 0;
    qint64 number = 0;
    QString name = {}; ///< See entryName.
};
Result<QList<KnownUuid>> findUuids(QSqlDatabase& connection, const QList<PollEntry>& entries);

} // namespace everyport::polls
