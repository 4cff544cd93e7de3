#include "app/polls/store/polltables.h"

#include <QUuid>

#include "app/polls/store/checkpointtable.h"
#include "app/polls/store/voidedvotes.h"
#include "app/storage/query.h"
#include "app/storage/repeatedstatement.h"
#include "app/storage/sqltext.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noNumber = -1; // all entries come after it

enum Flag { RandomId = 1, Admitted = 2, Late = 4, Voided = voidedFlag };

int flagsOf(const StoredEntry& stored)
{
    return (stored.entry.randomId ? RandomId : 0) | (stored.entry.admitted ? Admitted : 0)
        | (stored.decision.late ? Late : 0) | (stored.voided ? Voided : 0);
}

// The answer stands in one column: what an assignment or another station says, and what a tap came to.
QString answerOf(const StoredEntry& stored)
{
    return stored.isTap() && !stored.entry.admitted ? stored.decision.answer : stored.entry.answer;
}

bool isCorrect(const StoredEntry& counted, const StoredEntry& stored)
{
    return counted.round == stored.round && counted.decision.outcome == stored.decision.outcome
        && counted.decision.previousAnswer == stored.decision.previousAnswer
        && counted.decision.late == stored.decision.late && answerOf(counted) == answerOf(stored);
}

Result<Done> correct(QSqlDatabase& connection, const PollPlace& place, const QList<StoredEntry>& wrong)
{
    auto update = prepareQuery(connection,
        u"UPDATE polls_log SET round = ?, outcome = ?, answer = ?, previous = ?, flags = ? WHERE poll = ? AND number = ?"_s);
    if (!update)
        return update.error();
    for (const auto& stored : wrong) {
        for (const auto& value : {QVariant(stored.round), QVariant(int(stored.decision.outcome)),
                 orNull(answerOf(stored)), orNull(stored.decision.previousAnswer), QVariant(flagsOf(stored)),
                 QVariant(place.key), QVariant(stored.number)})
            update->addBindValue(value);
        if (!update->exec())
            return storageError(update->lastError(), connection.databaseName());
    }
    return Done{};
}

// One station's own log is in order by number, which is how it lies on disk.
QString orderOf(const PollPlace& place)
{
    return place.merged ? u"ordered, station, sequence"_s : u"number"_s;
}

/// Gives the ledger what follows the entry `after`.
Result<Done> readEntries(QSqlDatabase& connection, Ledger& ledger, qint64 after, QList<StoredEntry>* wrong)
{
    auto query = runQuery(connection,
        u"SELECT %1 FROM polls_log WHERE poll = ? AND number > ? ORDER BY %2"_s.arg(
            entryColumns(), orderOf(ledger.place())),
        {ledger.place().key, after});
    if (!query)
        return query.error();
    while (query->next()) {
        const auto stored = storedFromRow(*query);
        auto counted = ledger.read(stored.number, stored.entry);
        const bool isCheckable = stored.isTap() || stored.entry.kind == LogEntry::Kind::Retracted;
        if (wrong && isCheckable && !isCorrect(counted, stored))
            wrong->append(std::move(counted));
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return Done{};
}

Result<std::deque<StoredEntry>> readLatest(QSqlDatabase& connection, const PollPlace& place, qint64 until)
{
    auto query = runQuery(connection,
        u"SELECT %1 FROM polls_log WHERE poll = ? AND number <= ? AND kind = 1 AND outcome <> ? ORDER BY number DESC LIMIT ?"_s
            .arg(entryColumns()),
        {place.key, until, int(Outcome::Duplicate), qint64(Ledger::keptVotes)});
    if (!query)
        return query.error();
    std::deque<StoredEntry> latest;
    while (query->next())
        latest.push_front(storedFromRow(*query));
    return latest;
}

/// In a log that is read by time: is there something new that belongs in between what is counted?
Result<bool> hasEarlier(QSqlDatabase& connection, const Ledger& ledger, qint64 after)
{
    if (!ledger.place().merged)
        return false;
    auto earlier = runQuery(connection,
        u"SELECT 1 FROM polls_log WHERE poll = ? AND number > ? AND ordered <= ? LIMIT 1"_s,
        {ledger.place().key, after, ledger.lastOrder()});
    if (!earlier)
        return earlier.error();
    return earlier->next();
}

/// Null where there is none that can be gone on from.
Result<std::unique_ptr<Ledger>> restoredLedger(QSqlDatabase& connection, const PollPlace& place)
{
    auto ledger = std::make_unique<Ledger>(place);
    const auto until = restoreCheckpoint(connection, *ledger);
    if (!until)
        return std::unique_ptr<Ledger>();
    const auto earlier = hasEarlier(connection, *ledger, *until);
    if (!earlier)
        return earlier.error();
    if (*earlier)
        return std::unique_ptr<Ledger>();
    auto latest = readLatest(connection, place, *until);
    if (!latest)
        return latest.error();
    ledger->setLatest(std::move(*latest));
    const auto read = readEntries(connection, *ledger, *until, nullptr);
    if (!read)
        return read.error();
    return ledger;
}

} // namespace

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
    + voidingTables();
}

Result<QString> readStation(QSqlDatabase& connection)
{
    auto found = runQuery(connection, u"SELECT station FROM polls_station"_s);
    if (!found)
        return found.error();
    if (found->next())
        return found->value(0).toString();
    const auto station = QUuid::createUuid().toString(QUuid::Id128).first(12);
    const auto made = runQuery(connection, u"INSERT INTO polls_station VALUES (?)"_s, {station});
    if (!made)
        return made.error();
    return station;
}

Result<qint64> insertPoll(QSqlDatabase& connection, const PollPlace& place)
{
    auto made = runQuery(connection, u"INSERT INTO polls_poll (id, salt) VALUES (?, ?)"_s, {place.id, place.salt});
    if (!made)
        return made.error();
    return made->lastInsertId().toLongLong();
}

Result<Done> insertEntries(QSqlDatabase& connection, const QList<PollEntry>& entries)
{
    auto insert = RepeatedStatement::prepare(connection,
        u"INSERT INTO polls_log (poll, number, kind, at, ordered, station, sequence, uuid, reader, card, tag, flags, answer, text,"
        " round, outcome, previous) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    for (const auto& [poll, stored] : entries) {
        const auto& entry = stored.entry;
        const auto station = entry.station.toUtf8();
        int place = 0;
        for (const auto number : {poll, stored.number, qint64(entry.kind), entry.at, entry.order})
            insert->bind(place++, number);
        insert->bindText(place++, station);
        insert->bind(place++, entry.sequence);
        for (const auto* text : {&entry.uuid, &entry.reader, &entry.card, &entry.tag})
            insert->bindOrNull(place++, *text);
        insert->bind(place++, flagsOf(stored));
        for (const auto& text : {answerOf(stored), entry.text})
            insert->bindOrNull(place++, text);
        for (const auto number : {qint64(stored.round), qint64(stored.decision.outcome)})
            insert->bind(place++, number);
        insert->bindOrNull(place, stored.decision.previousAnswer);
        if (const auto done = insert->run(); !done)
            return done;
    }
    return Done{};
}

Result<QList<PollPlace>> readPlaces(QSqlDatabase& connection)
{
    auto query = runQuery(connection, u"SELECT key, id, salt, floor, merged FROM polls_poll ORDER BY key"_s);
    if (!query)
        return query.error();
    QList<PollPlace> places;
    while (query->next()) {
        places.append({.key = query->value(0).toLongLong(),
            .id = query->value(1).toString(),
            .salt = query->value(2).toByteArray(),
            .floor = query->value(3).toLongLong(),
            .merged = query->value(4).toBool()});
    }
    return places;
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

Result<std::unique_ptr<Ledger>> readLedger(QSqlDatabase& connection, PollPlace place)
{
    auto ledger = restoredLedger(connection, place);
    if (!ledger || *ledger)
        return ledger;
    *ledger = std::make_unique<Ledger>(std::move(place));
    const auto read = readEntries(connection, **ledger, noNumber, nullptr);
    if (!read)
        return read.error();
    return ledger;
}

Result<std::unique_ptr<Ledger>> recountLedger(QSqlDatabase& connection, PollPlace place)
{
    const auto dropped = dropCheckpoint(connection, place.key);
    if (!dropped)
        return dropped.error();
    QList<StoredEntry> wrong;
    auto ledger = std::make_unique<Ledger>(std::move(place));
    const auto read = readEntries(connection, *ledger, noNumber, &wrong);
    if (!read)
        return read.error();
    const auto corrected = correct(connection, ledger->place(), wrong);
    if (!corrected)
        return corrected.error();
    const auto marked = markVoided(connection, ledger->place());
    if (!marked)
        return marked.error();
    return ledger;
}

QString entryColumns()
{
    return u"number, kind, at, ordered, station, sequence, uuid, reader, card, tag, flags, answer, text, round, outcome, previous"_s;
}

StoredEntry storedFromRow(const QSqlQuery& query)
{
    StoredEntry stored;
    auto& entry = stored.entry;
    const int flags = query.value(10).toInt();
    stored.number = query.value(0).toLongLong();
    entry.kind = LogEntry::Kind(query.value(1).toInt());
    entry.at = query.value(2).toLongLong();
    entry.order = query.value(3).toLongLong();
    entry.station = query.value(4).toString();
    entry.sequence = query.value(5).toLongLong();
    entry.uuid = query.value(6).toString();
    entry.reader = query.value(7).toString();
    entry.card = query.value(8).toString();
    entry.tag = query.value(9).toString();
    entry.randomId = flags & RandomId;
    entry.admitted = flags & Admitted;
    // A tap's answer is what was decided, so that reading it again decides afresh; but another station's stands.
    stored.decision.answer = query.value(11).toString();
    if (!stored.isTap() || entry.admitted)
        entry.answer = stored.decision.answer;
    entry.text = query.value(12).toString();
    stored.round = query.value(13).toInt();
    stored.decision.outcome = Outcome(query.value(14).toInt());
    stored.decision.previousAnswer = query.value(15).toString();
    stored.decision.late = flags & Late;
    stored.voided = flags & Voided;
    return stored;
}

Result<QList<KnownUuid>> findUuids(QSqlDatabase& connection, const QList<PollEntry>& entries)
{
    auto find = prepareQuery(connection, u"SELECT number FROM polls_log WHERE poll = ? AND uuid = ?"_s);
    if (!find)
        return find.error();
    QList<KnownUuid> known;
    for (const auto& [poll, stored] : entries) {
        find->addBindValue(poll);
        find->addBindValue(orNull(stored.entry.uuid));
        if (!find->exec())
            return storageError(find->lastError(), connection.databaseName());
        if (find->next())
            known.append({poll, find->value(0).toLongLong(), stored.entry.uuid});
    }
    return known;
}

Result<QHash<qint64, Vote>> readVotesAt(QSqlDatabase& connection, const QString& poll, const QList<qint64>& numbers)
{
    QHash<qint64, Vote> votes;
    if (numbers.isEmpty())
        return votes;
    auto query = prepareQuery(connection,
        u"SELECT %1 FROM polls_log WHERE poll = (SELECT key FROM polls_poll WHERE id = ?) AND number = ? AND kind = 1"_s
            .arg(entryColumns()));
    if (!query)
        return query.error();
    for (const auto number : numbers) {
        query->addBindValue(poll);
        query->addBindValue(number);
        if (!query->exec())
            return storageError(query->lastError(), connection.databaseName());
        if (query->next())
            votes.insert(number, voteOf(poll, storedFromRow(*query)));
    }
    return votes;
}

Result<QHash<int, Poll>> readPastPolls(QSqlDatabase& connection, const QString& poll)
{
    QHash<int, Poll> past;
    auto found = runQuery(connection, u"SELECT key, merged FROM polls_poll WHERE id = ?"_s, {poll});
    if (!found)
        return found.error();
    if (!found->next())
        return past;
    const PollPlace place{.key = found->value(0).toLongLong(), .merged = found->value(1).toBool()};
    auto query = runQuery(connection,
        u"SELECT %1 FROM polls_log INDEXED BY polls_log_turns WHERE poll = ? AND kind IN (0, 2, 3, 4) ORDER BY %2"_s
            .arg(entryColumns(), orderOf(place)),
        {place.key});
    if (!query)
        return query.error();
    Counter counter; // state and definition need no taps
    while (query->next()) {
        const auto entry = storedFromRow(*query).entry;
        if (entry.kind == LogEntry::Kind::Reset)
            past.insert(counter.poll().round, counter.poll());
        counter.apply(entry);
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return past;
}

Result<RoundRecord> readRound(QSqlDatabase& connection, const PollPlace& place, int round)
{
    // Tapped, Registered, Retracted
    auto query = runQuery(connection,
        u"SELECT %1 FROM polls_log WHERE poll = ? AND kind IN (1, 5, 6) ORDER BY %2"_s.arg(
            entryColumns(), orderOf(place)),
        {place.key});
    if (!query)
        return query.error();
    RoundReader reader(round);
    while (query->next())
        reader.read(storedFromRow(*query));
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return reader.record();
}

Result<QList<Vote>> readVotes(QSqlDatabase& connection, const PollPlace& place, qint64 after, int limit)
{
    auto query = runQuery(connection,
        u"SELECT %1 FROM polls_log WHERE poll = ? AND number > ? AND kind = 1 ORDER BY number LIMIT ?"_s.arg(
            entryColumns()),
        {place.key, after, limit});
    if (!query)
        return query.error();
    QList<Vote> votes;
    while (query->next())
        votes.append(voteOf(place.id, storedFromRow(*query)));
    return votes;
}

} // namespace everyport::polls
