#include "app/polls/store/polltables.h"

#include <algorithm>
#include <utility>

#include <QUuid>

#include "app/polls/counting/entryname.h"
#include "app/polls/store/erasedcards.h"
#include "app/polls/store/erasedvoters.h"
#include "app/polls/store/erasurenotes.h"
#include "app/polls/store/logrow.h"
#include "app/polls/store/removedpolls.h"
#include "app/polls/store/voidedvotes.h"
#include "app/polls/store/withheldlinks.h"
#include "app/storage/query.h"
#include "app/storage/repeatedstatement.h"
#include "app/storage/sharing.h"
#include "app/storage/sqltext.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

void bindOrNull(RepeatedStatement& insert, int place, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        insert.bindOrNull(place, QString());
    else
        insert.bindBlob(place, bytes);
}

Result<Done> insertEntry(RepeatedStatement& insert, const PollEntry& row, const QString& answer, const EntrySeal& seal)
{
    const auto& stored = row.stored;
    const auto& entry = stored.entry;
    const auto station = entry.station.toUtf8();
    int place = 0;
    for (const auto number : {row.poll, stored.number, qint64(entry.kind), entry.at, entry.order})
        insert.bind(place++, number);
    insert.bindText(place++, station);
    insert.bind(place++, entry.sequence);
    for (const auto* text : {&entry.uuid, &entry.reader, &entry.card, &entry.tag})
        insert.bindOrNull(place++, *text);
    insert.bind(place++, rowFlags(stored) | (seal.admitted ? sealedAdmittedFlag : 0));
    for (const auto& text : {answer, entry.text})
        insert.bindOrNull(place++, text);
    for (const auto number : {qint64(stored.round), qint64(stored.decision.outcome)})
        insert.bind(place++, number);
    insert.bindOrNull(place++, rowPrevious(stored));
    insert.bind(place++, seal.link);
    insert.bindOrNull(place++, seal.writer);
    for (const auto* bytes : {&seal.seal, &seal.nonce, &seal.numberNonce, &seal.numberMark, &seal.mark})
        bindOrNull(insert, place++, *bytes);
    insert.bind(place++, seal.order);
    return insert.run();
}

Result<Done> takeBack(QSqlDatabase& connection, const PollEntry& entry, QHash<qint64, QList<qint64>>& voided)
{
    // What another station entered is counted with all the log, and marked then.
    if (entry.stored.isTap() || entry.stored.decision.outcome != Outcome::Ok || entry.stored.takenBack().isEmpty())
        return Done{};
    const auto numbers = markRetracted(connection, entry);
    if (!numbers)
        return numbers.error();
    voided[entry.poll] += *numbers;
    return Done{};
}

/// Nothing where none is named.
QString ofKeys(const QList<qint64>& keys)
{
    return keys.isEmpty() ? QString() : u" WHERE key IN (%1)"_s.arg(placeholders(keys.size()));
}

} // namespace

QStringList sharingTables()
{
    return {
        // Programs that share a database see by it that what they have counted holds no longer.
        u"ALTER TABLE polls_poll ADD COLUMN epoch INTEGER NOT NULL DEFAULT 0"_s,
        // Of each of these programs, in place of polls_journal.
        u"CREATE TABLE polls_journals (generation TEXT PRIMARY KEY, taken INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"INSERT INTO polls_journals (generation, taken) SELECT generation, taken FROM polls_journal"_s,
        u"DELETE FROM polls_journal"_s,
    };
}

QStringList namingTables()
{
    // Each station gives its own uuids (entryName).
    return {u"DROP INDEX polls_log_uuid"_s,
        u"CREATE UNIQUE INDEX polls_log_uuid ON polls_log (poll, uuid, station) WHERE uuid IS NOT NULL"_s};
}

QStringList leadingTables()
{
    // The station whose Defined and Reset count in the log; NULL: this one's own.
    return {u"ALTER TABLE polls_poll ADD COLUMN leader TEXT"_s};
}

QStringList pollTables()
{
    return QStringList{
               u"CREATE TABLE polls_station (station TEXT NOT NULL)"_s,
               u"CREATE TABLE polls_poll (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, salt BLOB NOT NULL,"
               " floor INTEGER NOT NULL DEFAULT 0, merged INTEGER NOT NULL DEFAULT 0)"_s,
               u"CREATE TABLE polls_log (poll INTEGER NOT NULL REFERENCES polls_poll (key) ON DELETE CASCADE, number INTEGER NOT NULL,"
               " kind INTEGER NOT NULL, at INTEGER NOT NULL, ordered INTEGER NOT NULL, station TEXT NOT NULL, sequence INTEGER NOT NULL,"
               " uuid TEXT, reader TEXT, card TEXT, tag TEXT, flags INTEGER NOT NULL, answer TEXT, text TEXT, round INTEGER NOT NULL,"
               " outcome INTEGER NOT NULL, previous TEXT, PRIMARY KEY (poll, number)) WITHOUT ROWID"_s,
               // No index by card: cards are as good as random, so each vote would touch a page of its own, and only a
               // person's wish to see or delete what is stored looks for one.
               u"CREATE UNIQUE INDEX polls_log_uuid ON polls_log (poll, uuid) WHERE uuid IS NOT NULL"_s,
               // Votes that a person took back, for those who passed them on; nothing in it tells who that was.
               u"CREATE TABLE polls_erased (poll INTEGER NOT NULL REFERENCES polls_poll (key) ON DELETE CASCADE, number INTEGER NOT NULL,"
               " PRIMARY KEY (poll, number)) WITHOUT ROWID"_s,
               // How far the taps' journal (tapjournal.h) stands in polls_log.
               u"CREATE TABLE polls_journal (only INTEGER PRIMARY KEY CHECK (only = 1), generation TEXT NOT NULL, taken INTEGER NOT NULL)"_s,
               // What polls_log comes to (checkpoint.h), so that a start need not read all of it.
               u"CREATE TABLE polls_checkpoint (poll INTEGER PRIMARY KEY REFERENCES polls_poll (key) ON DELETE CASCADE, version TEXT NOT NULL,"
               " head BLOB NOT NULL)"_s,
               u"CREATE TABLE polls_checkpoint_part (poll INTEGER NOT NULL REFERENCES polls_poll (key) ON DELETE CASCADE, part INTEGER NOT NULL,"
               " cards BLOB NOT NULL, UNIQUE (poll, part))"_s,
               // The few entries that are no taps, of a log that may have a million: defined, opened, closed, reset.
               u"CREATE INDEX polls_log_turns ON polls_log (poll, number) WHERE kind IN (0, 2, 3, 4)"_s,
           }
    + voidingTables() + sealTables() + sharingTables() + leadingTables() + spentTables() + chainEndTables()
        + erasureTables() + namingTables() + erasedVoterTables() + withheldTables() + removedTables();
}

Result<QString> readStation(QSqlDatabase& connection)
{
    auto found = runQuery(connection, u"SELECT station FROM polls_station"_s);
    if (!found)
        return found.error();
    if (found->next())
        return found->value(0).toString();
    const auto station = QUuid::createUuid().toString(QUuid::Id128).first(12);
    const auto made = runQuery(connection, u"INSERT INTO polls_station (station) VALUES (?)"_s, {station});
    if (!made)
        return made.error();
    return station;
}

Result<qint64> insertPoll(QSqlDatabase& connection, const PollPlace& place)
{
    auto made = runQuery(connection, u"INSERT INTO polls_poll (id, salt, leader) VALUES (?, ?, ?)"_s,
        {place.id, place.salt, orNull(place.leader)});
    if (!made)
        return made.error();
    return made->lastInsertId().toLongLong();
}

Result<Done> holdBack(QSqlDatabase& connection, qint64 poll, const LogEntry& entry, const EntrySeal& seal)
{
    return runStatement(connection,
        u"UPDATE polls_log SET sealed_order = coalesce(sealed_order, ordered), ordered = ? WHERE poll = ? AND station = ?"
        " AND coalesce(writer, station) = ? AND link < ? AND ordered > ? AND kind <> %1"_s.arg(
            int(LogEntry::Kind::Withheld)),
        {entry.order, poll, entry.station, writerOf(entry, seal), seal.link, entry.order});
}

Result<Done> holdOwnAffairsBack(QSqlDatabase& connection, qint64 poll, const LogEntry& entry)
{
    using Kind = LogEntry::Kind;
    QStringList kinds;
    for (int kind = int(Kind::Defined); kind <= int(Kind::Withheld); ++kind) {
        if (staysAtItsStation(Kind(kind)))
            kinds << QString::number(kind);
    }
    return runStatement(connection,
        u"UPDATE polls_log SET sealed_order = coalesce(sealed_order, ordered), ordered = ? WHERE poll = ? AND station = ?"
        " AND kind IN (%1) AND link > 0 AND ordered > ?"_s.arg(kinds.join(u", "_s)),
        {entry.order, poll, entry.station, entry.order});
}

Result<PollChains> insertEntries(QSqlDatabase& connection, const QList<PollEntry>& all, const KnownLogs& known)
{
    // Poll by poll, in one order: programs that share the database wait for whoever wants the same number of a log, and
    // those that take two logs in two orders would wait for each other, until the database undoes one.
    const auto isBefore = [](const PollEntry& a, const PollEntry& b) { return a.poll < b.poll; };
    auto entries = all;
    if (!std::is_sorted(all.begin(), all.end(), isBefore))
        std::stable_sort(entries.begin(), entries.end(), isBefore);
    auto insert = RepeatedStatement::prepare(connection,
        u"INSERT INTO polls_log (poll, number, kind, at, ordered, station, sequence, uuid, reader, card, tag, flags, answer, text,"
        " round, outcome, previous, link, writer, seal, nonce, number_nonce, number_mark, mark, sealed_order)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(CAST(? AS BIGINT), -1))"_s);
    if (!insert)
        return insert.error();
    auto chains = OwnChains::open(connection, known);
    if (!chains)
        return chains.error();
    QHash<qint64, QList<qint64>> voided;
    for (const auto& entry : std::as_const(entries)) {
        const auto answer = rowAnswer(entry.stored);
        const auto sealed = entry.seal.isSealed()
            ? Result<EntrySeal>(entry.seal)
            : chains->seal(entry.poll, entry.stored.number, entry.stored.entry, answer);
        if (!sealed)
            return sealed.error();
        if (const auto done = insertEntry(*insert, entry, answer, *sealed); !done)
            return done.error();
        if (entry.stored.holdsBack) {
            if (const auto held = holdBack(connection, entry.poll, entry.stored.entry, *sealed); !held)
                return held.error();
            if (const auto held = holdOwnAffairsBack(connection, entry.poll, entry.stored.entry); !held)
                return held.error();
        }
        if (const auto taken = takeBack(connection, entry, voided); !taken)
            return taken.error();
        if (entry.stored.entry.kind == LogEntry::Kind::Reset) {
            const auto gone = runStatement(connection, u"DELETE FROM polls_spent WHERE poll = ?"_s, {entry.poll});
            if (!gone)
                return gone.error();
        }
        if (entry.stored.entry.kind != LogEntry::Kind::Closed)
            continue;
        if (const auto noted = chains->noteClosing(entry.poll); !noted)
            return noted.error();
    }
    tellOthers(connection, pollsRoom);
    auto kept = chains->keep();
    if (kept)
        kept->voided = std::move(voided);
    return kept;
}

Result<QList<PollPlace>> readPlaces(QSqlDatabase& connection, const QList<qint64>& keys)
{
    auto query = runQuery(connection,
        u"SELECT key, id, salt, floor, merged, closed_head, epoch, leader FROM polls_poll%1 ORDER BY key"_s.arg(
            ofKeys(keys)),
        QVariantList(keys.begin(), keys.end()));
    if (!query)
        return query.error();
    QList<PollPlace> places;
    while (query->next()) {
        places.append({.key = query->value(0).toLongLong(),
            .id = query->value(1).toString(),
            .salt = query->value(2).toByteArray(),
            .floor = query->value(3).toLongLong(),
            .merged = query->value(4).toBool(),
            .epoch = query->value(6).toLongLong(),
            .closedHead = query->value(5).toString(),
            .leader = query->value(7).toString()});
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return places;
}

Result<bool> hasEntrySince(QSqlDatabase& connection, qint64 at)
{
    auto query = runQuery(connection, u"SELECT 1 FROM polls_log WHERE at >= ? LIMIT 1"_s, {at});
    if (!query)
        return query.error();
    const bool has = query->next();
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return has;
}

Result<QHash<qint64, qint64>> readLastNumbers(QSqlDatabase& connection, const QList<qint64>& keys)
{
    // Each by the key of the log; grouped, the whole of all logs would be read.
    auto query = runQuery(connection,
        u"SELECT key, coalesce((SELECT max(number) FROM polls_log WHERE poll = polls_poll.key), 0) FROM polls_poll%1"_s
            .arg(ofKeys(keys)),
        QVariantList(keys.begin(), keys.end()));
    if (!query)
        return query.error();
    QHash<qint64, qint64> numbers;
    while (query->next())
        numbers.insert(query->value(0).toLongLong(), query->value(1).toLongLong());
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return numbers;
}

Result<PollPlace> keepNumbers(QSqlDatabase& connection, PollPlace place)
{
    auto last = runQuery(connection, u"SELECT max(number) FROM polls_log WHERE poll = ?"_s, {place.key});
    if (!last)
        return last.error();
    if (last->next())
        place.floor = std::max(place.floor, last->value(0).toLongLong());
    const auto kept = runQuery(
        connection, u"UPDATE polls_poll SET floor = ? WHERE key = ?"_s, {place.floor, place.key});
    if (!kept)
        return kept.error();
    return place;
}

Result<Done> beginEpoch(QSqlDatabase& connection, PollPlace& place)
{
    tellOthers(connection, pollsRoom);
    const auto begun = runStatement(
        connection, u"UPDATE polls_poll SET epoch = epoch + 1 WHERE key = ?"_s, {place.key});
    if (!begun)
        return begun;
    auto epoch = runQuery(connection, u"SELECT epoch FROM polls_poll WHERE key = ?"_s, {place.key});
    if (!epoch)
        return epoch.error();
    if (epoch->next())
        place.epoch = epoch->value(0).toLongLong();
    return Done{};
}

Result<QList<KnownUuid>> findUuids(QSqlDatabase& connection, const QList<PollEntry>& entries)
{
    auto find = prepareQuery(connection, u"SELECT number FROM polls_log WHERE poll = ? AND uuid = ? AND station = ?"_s);
    if (!find)
        return find.error();
    QList<KnownUuid> known;
    for (const auto& [poll, stored, seal] : entries) {
        find->addBindValue(poll);
        find->addBindValue(orNull(stored.entry.uuid));
        find->addBindValue(stored.entry.station);
        if (!find->exec())
            return storageError(find->lastError(), connection.databaseName());
        if (find->next())
            known.append({poll, find->value(0).toLongLong(), entryName(stored.entry)});
    }
    return known;
}

} // namespace everyport::polls
