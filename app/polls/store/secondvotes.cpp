#include "app/polls/store/secondvotes.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

#include <QHash>
#include <QSet>

#include "app/polls/cards/card.h"
#include "app/polls/seal/sealer.h"
#include "app/polls/store/countedlog.h"
#include "app/polls/store/erasedlinks.h"
#include "app/polls/store/ownwriter.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 beforeAll = -1;

struct CardVote {
    qint64 number = 0;
    QString card = {};
    QString writer = {};
};

/// The votes behind `after` that are sealed, of those cards for which `isWanted` is true: there may be millions of
/// others.
Result<QList<CardVote>> readCardVotes(QSqlDatabase& connection, qint64 poll, qint64 after, const SqlCondition& where,
    const std::function<bool(const QString& card)>& isWanted)
{
    auto query = runQuery(connection,
        u"SELECT number, card, coalesce(writer, station) FROM polls_log WHERE poll = ? AND number > ? AND kind = %1"
        " AND link IS NOT NULL AND card IS NOT NULL AND %2 ORDER BY number"_s.arg(
            QString::number(int(LogEntry::Kind::Tapped)), where.sql),
        QVariantList{poll, after} + where.values);
    if (!query)
        return query.error();
    QList<CardVote> votes;
    while (query->next()) {
        if (const auto card = query->value(1).toString(); isWanted(card))
            votes.append({query->value(0).toLongLong(), card, query->value(2).toString()});
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return votes;
}

/// What these entries come to as the log is now: of those that have just come nothing is stored of it yet.
struct Counted {
    struct Entry {
        int round = 1;
        bool counts = false;
        bool isRefused = false; ///< Since its voter has voted.
    };
    QHash<qint64, Entry> entries = {}; ///< By number.
    int running = 1;
    Policy policy = {};
};

Result<Counted> countedNow(QSqlDatabase& connection, const PollPlace& place, const QSet<qint64>& numbers)
{
    Counted counted;
    const auto entryOf = [](int round, Outcome outcome) {
        const bool isRefused = outcome == Outcome::AlreadyVoted || outcome == Outcome::Repeat
            || outcome == Outcome::Limit;
        return Counted::Entry{round, isCounted(outcome), isRefused};
    };
    Recount recount{.ledger = std::make_unique<Ledger>(place)};
    const auto& ledger = *recount.ledger;
    const auto look = [&](const StoredEntry& stored) {
        if (numbers.contains(stored.number))
            counted.entries.insert(stored.number, entryOf(ledger.poll().round, stored.decision.outcome));
        return true;
    };
    const auto read = readOn(connection, recount, beforeAll, look);
    if (!read)
        return read.error();
    for (const auto& entry : std::as_const(recount.wrong)) {
        if (const auto found = counted.entries.find(entry.number); found != counted.entries.end())
            *found = entryOf(found->round, entry.decision.outcome);
    }
    counted.running = ledger.poll().round;
    counted.policy = ledger.poll().policy;
    return counted;
}

bool hasSecondVotes(const Policy& policy)
{
    return policy.mode != Policy::Mode::Every && !asksForRegistration(policy);
}

/// Of these votes those beside which another one of the card's counts.
QList<qint64> refusedOf(const Counted& counted, const QList<RenamedVote>& renamed)
{
    QSet<std::pair<QString, int>> counting; // by card and round
    for (const auto& vote : renamed) {
        if (const auto now = counted.entries.value(vote.number); now.counts)
            counting.insert({vote.card, now.round});
    }
    QList<qint64> refused;
    for (const auto& vote : renamed) {
        const auto now = counted.entries.value(vote.number);
        if (now.isRefused && !counting.contains({vote.card, now.round}))
            refused.append(vote.number);
    }
    return refused;
}

/// How often a name stands in the notes.
Result<QHash<QString, qsizetype>> notedNames(QSqlDatabase& connection, qint64 poll)
{
    auto query = runQuery(connection,
        u"SELECT nobody, count(*) FROM polls_erasure WHERE poll = ? AND nobody IS NOT NULL GROUP BY nobody"_s, {poll});
    if (!query)
        return query.error();
    QHash<QString, qsizetype> names;
    while (query->next())
        names.insert(query->value(0).toString(), query->value(1).toLongLong());
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return names;
}

/// By this station's own word, of the running round: those of others went with it.
Result<QSet<QString>> readOwnMarks(QSqlDatabase& connection, qint64 poll)
{
    auto query = runQuery(connection, u"SELECT mark FROM polls_spent WHERE poll = ? AND told = ''"_s, {poll});
    if (!query)
        return query.error();
    QSet<QString> marks;
    while (query->next())
        marks.insert(query->value(0).toString());
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return marks;
}

/// Of these votes those whose name is one card's alone, and new: by card.
Result<QHash<QString, QList<RenamedVote>>> namedAlone(QSqlDatabase& connection, const PollPlace& place,
    const QList<RenamedVote>& renamed, const QMap<QString, QList<qint64>>& named)
{
    QHash<QString, QSet<QString>> cards; // by name
    for (const auto& vote : renamed)
        cards[vote.nobody].insert(vote.card);
    const auto noted = notedNames(connection, place.key);
    if (!noted)
        return noted.error();
    // What the leader says to others it has looked at.
    const auto isNew = [&](const QString& nobody) {
        return !place.leader.isEmpty() || noted->value(nobody) <= named.value(nobody).size();
    };
    QHash<QString, QList<RenamedVote>> alone;
    for (const auto& vote : renamed) {
        if (cards.value(vote.nobody).size() == 1 && isNew(vote.nobody))
            alone[vote.card].append(vote);
    }
    return alone;
}

} // namespace

Result<SecondVotes> findSecondVotes(QSqlDatabase& connection, const PollPlace& place, const QList<RenamedVote>& renamed,
    const QMap<QString, QList<qint64>>& named)
{
    if (renamed.isEmpty())
        return SecondVotes{};
    const auto station = readStation(connection);
    if (!station)
        return station.error();
    const auto first = namedAlone(connection, place, renamed, named);
    if (!first)
        return first.error();
    // Were only its own looked at where it leads, those of others would pass for late ones of a card that it bars.
    const auto chains = place.leader.isEmpty() ? SqlCondition{u"1 = 1"_s} : inOwnChain(*station);
    auto others = readCardVotes(
        connection, place.key, beforeAll, chains, [&first](const QString& card) { return first->contains(card); });
    if (!others)
        return others.error();
    QSet<qint64> numbers;
    for (const auto& vote : renamed)
        numbers.insert(vote.number);
    others->removeIf([&numbers](const CardVote& vote) { return numbers.contains(vote.number); });
    if (others->isEmpty() && !place.leader.isEmpty())
        return SecondVotes{};
    for (const auto& vote : std::as_const(*others))
        numbers.insert(vote.number);
    const auto counted = countedNow(connection, place, numbers);
    if (!counted)
        return counted.error();
    SecondVotes second{.round = counted->running};
    if (place.leader.isEmpty() && counted->policy.mode != Policy::Mode::Every)
        second.refused = refusedOf(*counted, renamed);
    if (!hasSecondVotes(counted->policy))
        return second;
    for (const auto& vote : std::as_const(*others)) {
        const auto now = counted->entries.value(vote.number);
        const auto isFirst = [&](const RenamedVote& one) {
            const auto then = counted->entries.value(one.number);
            return then.counts && then.round == now.round && stationOfChain(one.writer) != stationOfChain(vote.writer);
        };
        const auto renamedVotes = first->value(vote.card);
        const auto found = std::find_if(renamedVotes.begin(), renamedVotes.end(), isFirst);
        if (now.counts || found == renamedVotes.end())
            continue;
        second.votes.append({vote.number, vote.card, found->nobody, vote.writer});
        if (now.round == second.round && !second.spent.contains(vote.card))
            second.spent.append(vote.card);
    }
    return second;
}

Result<QList<qint64>> findLateVotes(QSqlDatabase& connection, const PollPlace& place, qint64 after)
{
    if (!place.leader.isEmpty())
        return QList<qint64>();
    const auto marks = readOwnMarks(connection, place.key);
    if (!marks)
        return marks.error();
    if (marks->isEmpty())
        return QList<qint64>();
    const auto isMarked = [&](const QString& card) { return marks->contains(spentMark(place.salt, card)); };
    const auto votes = readCardVotes(connection, place.key, after, {u"1 = 1"_s}, isMarked);
    if (!votes)
        return votes.error();
    if (votes->isEmpty())
        return QList<qint64>();
    QSet<qint64> numbers;
    for (const auto& vote : *votes)
        numbers.insert(vote.number);
    const auto counted = countedNow(connection, place, numbers);
    if (!counted)
        return counted.error();
    QList<qint64> late;
    for (const auto& vote : *votes) {
        const auto isOfNow = counted->entries.value(vote.number).round == counted->running;
        if (isOfNow && counted->policy.mode != Policy::Mode::Every)
            late.append(vote.number);
    }
    return late;
}

} // namespace everyport::polls
