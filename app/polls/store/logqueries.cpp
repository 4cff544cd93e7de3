#include "app/polls/store/logqueries.h"

#include <optional>
#include <utility>

#include "app/polls/store/logpersons.h"
#include "app/polls/store/logrow.h"
#include "app/polls/store/voidedvotes.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

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

Result<std::optional<Vote>> readVoteOf(QSqlDatabase& connection, const PollPlace& place, const QString& uuid)
{
    auto query = runQuery(connection,
        u"SELECT %1 FROM polls_log WHERE poll = ? AND uuid = ? AND kind = 1"
        " ORDER BY CASE WHEN station = (SELECT station FROM polls_station) THEN 0 ELSE 1 END LIMIT 1"_s.arg(
            entryColumns()),
        {place.key, uuid});
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<Vote>();
    return std::optional(voteOf(place.id, storedFromRow(*query)));
}

/// Nothing where it is no vote of theirs that counted in that round.
Result<std::optional<SeenVote>> readOneSeen(
    QSqlDatabase& connection, qint64 poll, int round, qint64 number, const QVariantList& cards)
{
    auto query = runQuery(connection,
        u"SELECT flags & %1 FROM polls_log WHERE poll = ? AND number = ? AND round = ? AND kind = 1 AND outcome IN (%2, %3)"
        " AND card IN (%4)"_s.arg(QString::number(voidedFlag), QString::number(int(Outcome::Counted)),
            QString::number(int(Outcome::Changed)), placeholders(cards.size())),
        QVariantList{poll, number, round} + cards);
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<SeenVote>();
    return std::optional(query->value(0).toLongLong() == 0 ? SeenVote::Stands : SeenVote::Voided);
}

Result<SeenVote> readSeenVote(
    QSqlDatabase& connection, const PollPlace& place, int round, qint64 number, const QStringList& cards)
{
    const QVariantList theirs(cards.begin(), cards.end());
    const auto seen = readOneSeen(connection, place.key, round, number, theirs);
    if (!seen)
        return seen.error();
    if (*seen != SeenVote::Stands)
        return seen->value_or(SeenVote::Unknown);
    const auto last = number + mostVotesSince;
    auto beyond = runQuery(
        connection, u"SELECT 1 FROM polls_log WHERE poll = ? AND number > ? AND kind = 1 LIMIT 1"_s, {place.key, last});
    if (!beyond)
        return beyond.error();
    if (beyond->next())
        return SeenVote::Replaced;
    // No index knows cards: the database looks at each entry, and only what is theirs is read.
    auto later = runQuery(connection,
        u"SELECT 1 FROM polls_log WHERE poll = ? AND number > ? AND number <= ? AND kind = 1 AND outcome = %1"
        " AND flags & %2 = 0 AND card IN (%3) LIMIT 1"_s.arg(
            QString::number(int(Outcome::Changed)), QString::number(voidedFlag), placeholders(cards.size())),
        QVariantList{place.key, number, last} + theirs);
    if (!later)
        return later.error();
    return later->next() ? SeenVote::Replaced : SeenVote::Stands;
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
            .arg(entryColumns(), logOrder(place)),
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
    // Tapped, Registered, Retracted, Linked
    auto query = runQuery(connection,
        u"SELECT %1 FROM polls_log WHERE poll = ? AND kind IN (1, 5, 6, 10) ORDER BY %2"_s.arg(
            entryColumns(), logOrder(place)),
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

/// Voting that was closed and opened again in one round.
Result<QList<VotingPause>> readPauses(QSqlDatabase& connection, const PollPlace& place, int round)
{
    // Opened, Closed
    auto query = runQuery(connection,
        u"SELECT kind, at FROM polls_log WHERE poll = ? AND round = ? AND kind IN (2, 3) ORDER BY %1"_s.arg(
            logOrder(place)),
        {place.key, round});
    if (!query)
        return query.error();
    QList<VotingPause> pauses;
    std::optional<qint64> closedAt;
    while (query->next()) {
        const auto at = query->value(1).toLongLong();
        if (query->value(0).toInt() == int(LogEntry::Kind::Closed))
            closedAt = closedAt.value_or(at); // one that was closed may be so again
        else if (closedAt)
            pauses.append({*std::exchange(closedAt, {}), at});
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return pauses;
}

Result<StandingVotes> readStanding(QSqlDatabase& connection, const PollPlace& place, int round)
{
    auto persons = readPersons(connection, place);
    if (!persons)
        return persons.error();
    auto query = runQuery(connection,
        u"SELECT card, answer, at, number FROM polls_log WHERE poll = ? AND round = ? AND kind = 1 AND outcome IN (?, ?)"
        " AND flags & ? = 0 ORDER BY %1"_s.arg(logOrder(place)),
        {place.key, round, int(Outcome::Counted), int(Outcome::Changed), voidedFlag});
    if (!query)
        return query.error();
    auto pauses = readPauses(connection, place, round);
    if (!pauses)
        return pauses.error();
    StandingVotes standing{.persons = std::move(*persons), .pauses = std::move(*pauses)};
    auto& votes = standing.votes;
    QHash<Fingerprint, qsizetype> places; // by person; who changed a vote, with whichever of theirs, has the last one
    while (query->next()) {
        StandingVote vote{query->value(0).toString(), query->value(1).toString(), query->value(2).toLongLong(),
            query->value(3).toLongLong()};
        const auto person = standing.persons.of(Fingerprint::of(vote.card));
        if (const auto known = places.constFind(person); known != places.cend()) {
            vote.card = votes[*known].card; // by whom they are known
            votes[*known] = std::move(vote);
            continue;
        }
        places.insert(person, votes.size());
        votes.append(std::move(vote));
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return standing;
}

Result<Replay> readReplay(QSqlDatabase& connection, const PollPlace& place)
{
    auto query = runQuery(connection,
        u"SELECT %1 FROM polls_log WHERE poll = ? ORDER BY %2"_s.arg(entryColumns(), logOrder(place)), {place.key});
    if (!query)
        return query.error();
    ReplayReader reader;
    while (query->next()) {
        if (const auto stored = storedFromRow(*query); stored.decision.outcome != Outcome::LeftOut)
            reader.read(stored.entry);
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return reader.replay();
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
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return votes;
}

} // namespace everyport::polls
