#include "app/polls/store/secondvotes.h"

#include <functional>
#include <memory>
#include <utility>

#include <QHash>
#include <QSet>

#include "app/polls/cards/card.h"
#include "app/polls/seal/sealer.h"
#include "app/polls/store/countedlog.h"
#include "app/polls/store/erasedlinks.h"
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
Result<QList<CardVote>> readCardVotes(
    QSqlDatabase& connection, qint64 poll, qint64 after, const std::function<bool(const QString& card)>& isWanted)
{
    auto query = runQuery(connection,
        u"SELECT number, card, coalesce(writer, station) FROM polls_log WHERE poll = ? AND number > ? AND kind = %1"
        " AND link IS NOT NULL AND card IS NOT NULL ORDER BY number"_s.arg(int(LogEntry::Kind::Tapped)),
        {poll, after});
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
        qsizetype place = 0; ///< By the order in which they are counted.
        bool counts = false;
    };
    QHash<qint64, Entry> entries = {}; ///< By number.
    int running = 1;
    Policy policy = {};
};

Result<Counted> countedNow(QSqlDatabase& connection, const PollPlace& place, const QSet<qint64>& numbers)
{
    Counted counted;
    Recount recount{.ledger = std::make_unique<Ledger>(place)};
    const auto& ledger = *recount.ledger;
    const auto look = [&](const StoredEntry& stored) {
        if (numbers.contains(stored.number))
            counted.entries.insert(
                stored.number, {ledger.poll().round, counted.entries.size(), isCounted(stored.decision.outcome)});
        return true;
    };
    const auto read = readOn(connection, recount, beforeAll, look);
    if (!read)
        return read.error();
    for (const auto& entry : std::as_const(recount.wrong)) {
        if (const auto found = counted.entries.find(entry.number); found != counted.entries.end())
            found->counts = isCounted(entry.decision.outcome);
    }
    counted.running = ledger.poll().round;
    counted.policy = ledger.poll().policy;
    return counted;
}

/// By card and round, the number of the first vote that counts.
using FirstVotes = QHash<std::pair<QString, int>, qint64>;

void addFirst(FirstVotes& first, const Counted& counted, const QString& card, qint64 number)
{
    const auto now = counted.entries.value(number);
    if (!now.counts)
        return;
    const auto known = first.find({card, now.round});
    if (known == first.end())
        first.insert({card, now.round}, number);
    else if (now.place < counted.entries.value(*known).place)
        *known = number;
}

FirstVotes firstVotes(const Counted& counted, const QList<RenamedVote>& renamed, const QList<CardVote>& others)
{
    FirstVotes first;
    for (const auto& vote : renamed)
        addFirst(first, counted, vote.card, vote.number);
    for (const auto& vote : others)
        addFirst(first, counted, vote.card, vote.number);
    return first;
}

template <typename Vote>
QSet<qint64> numbersOf(const QList<Vote>& votes)
{
    QSet<qint64> numbers;
    for (const auto& vote : votes)
        numbers.insert(vote.number);
    return numbers;
}

/// How often a name stands in the notes, of links that have come.
Result<QHash<QString, qsizetype>> notedNames(QSqlDatabase& connection, qint64 poll)
{
    auto query = runQuery(connection,
        u"SELECT e.nobody, count(*) FROM polls_erasure AS e JOIN polls_chain AS c ON c.poll = e.poll AND c.writer = e.writer"
        " WHERE e.poll = ? AND e.nobody IS NOT NULL AND e.link <= c.links GROUP BY e.nobody"_s,
        {poll});
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

/// Of what these votes are called what is one card's alone, and new.
Result<QSet<QString>> namedAlone(QSqlDatabase& connection, const PollPlace& place, const QList<RenamedVote>& renamed,
    const QMap<QString, QList<qint64>>& named)
{
    QHash<QString, QSet<QString>> cards; // by name
    for (const auto& vote : renamed)
        cards[vote.nobody].insert(vote.card);
    const auto noted = notedNames(connection, place.key);
    if (!noted)
        return noted.error();
    QSet<QString> alone;
    for (auto name = cards.begin(); name != cards.end(); ++name) {
        // What the leader says to others it has looked at.
        const bool isNew = !place.leader.isEmpty() || noted->value(name.key()) <= named.value(name.key()).size();
        if (name->size() == 1 && isNew)
            alone.insert(name.key());
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
    const auto alone = namedAlone(connection, place, renamed, named);
    if (!alone)
        return alone.error();
    QHash<qint64, RenamedVote> byNumber;
    QSet<QString> cards;
    for (const auto& vote : renamed) {
        byNumber.insert(vote.number, vote);
        cards.insert(vote.card);
    }
    auto others = readCardVotes(
        connection, place.key, beforeAll, [&cards](const QString& card) { return cards.contains(card); });
    if (!others)
        return others.error();
    others->removeIf([&byNumber](const CardVote& vote) { return byNumber.contains(vote.number); });
    if (others->isEmpty())
        return SecondVotes{};
    const auto counted = countedNow(connection, place, numbersOf(renamed) + numbersOf(*others));
    if (!counted)
        return counted.error();
    SecondVotes second{.round = counted->running};
    if (counted->policy.mode == Policy::Mode::Every)
        return second;
    const auto first = firstVotes(*counted, renamed, *others);
    const auto firstOf = [&](const QString& card, qint64 number) {
        return first.value({card, counted->entries.value(number).round}, 0);
    };
    for (const auto& vote : renamed) {
        const auto one = firstOf(vote.card, vote.number);
        if (place.leader.isEmpty() && one > 0 && !byNumber.contains(one))
            second.gone.append(vote.number);
    }
    if (asksForRegistration(counted->policy))
        return second;
    QSet<QString> spent;
    for (const auto& vote : std::as_const(*others)) {
        const auto renamedFirst = byNumber.constFind(firstOf(vote.card, vote.number));
        // What its own station has beside it that one says itself.
        const bool isSpokenFor = place.leader.isEmpty() || isOwnWriter(vote.writer, *station);
        if (!isSpokenFor || renamedFirst == byNumber.cend() || !alone->contains(renamedFirst->nobody)
            || stationOfChain(renamedFirst->writer) == stationOfChain(vote.writer))
            continue;
        second.votes.append({vote.number, vote.card, renamedFirst->nobody, vote.writer});
        if (counted->entries.value(vote.number).round == second.round)
            spent.insert(vote.card);
    }
    second.spent = {spent.begin(), spent.end()};
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
    const auto votes = readCardVotes(connection, place.key, after, isMarked);
    if (!votes)
        return votes.error();
    if (votes->isEmpty())
        return QList<qint64>();
    const auto counted = countedNow(connection, place, numbersOf(*votes));
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
