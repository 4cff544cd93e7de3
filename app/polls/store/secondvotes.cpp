#include "app/polls/store/secondvotes.h"

#include <memory>
#include <utility>

#include <QHash>
#include <QSet>

#include "app/polls/cards/card.h"
#include "app/polls/store/countedlog.h"
#include "app/polls/store/ownwriter.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 beforeAll = -1;

struct CardVote {
    qint64 number = 0;
    QString card = {};
};

/// The votes that are sealed, and of them those for which `where` is true.
Result<QList<CardVote>> readCardVotes(QSqlDatabase& connection, qint64 poll, const SqlCondition& where)
{
    auto query = runQuery(connection,
        u"SELECT number, card FROM polls_log WHERE poll = ? AND kind = %1 AND link IS NOT NULL AND card IS NOT NULL AND %2"
        " ORDER BY number"_s.arg(QString::number(int(LogEntry::Kind::Tapped)), where.sql),
        QVariantList{poll} + where.values);
    if (!query)
        return query.error();
    QList<CardVote> votes;
    while (query->next())
        votes.append({query->value(0).toLongLong(), query->value(1).toString()});
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return votes;
}

/// In which rounds these entries count as the log is now: of those that have just come nothing is stored of it yet.
struct Rounds {
    QHash<qint64, int> of = {}; ///< By number.
    int running = 1;
    bool isEachTapCounted = false;
};

Result<Rounds> readRounds(QSqlDatabase& connection, const PollPlace& place, const QSet<qint64>& numbers)
{
    Rounds rounds;
    Recount recount{.ledger = std::make_unique<Ledger>(place)};
    const auto& ledger = *recount.ledger;
    const auto look = [&](const StoredEntry& stored) {
        if (numbers.contains(stored.number))
            rounds.of.insert(stored.number, ledger.poll().round);
        return true;
    };
    const auto read = readOn(connection, recount, beforeAll, look);
    if (!read)
        return read.error();
    rounds.running = ledger.poll().round;
    rounds.isEachTapCounted = ledger.poll().policy.mode == Policy::Mode::Every;
    return rounds;
}

/// By this station's own word, by round.
Result<QHash<int, QSet<QString>>> readOwnMarks(QSqlDatabase& connection, qint64 poll)
{
    auto query = runQuery(connection, u"SELECT round, mark FROM polls_spent WHERE poll = ? AND told = ''"_s, {poll});
    if (!query)
        return query.error();
    QHash<int, QSet<QString>> marks;
    while (query->next())
        marks[query->value(0).toInt()].insert(query->value(1).toString());
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return marks;
}

} // namespace

Result<SecondVotes> findSecondVotes(QSqlDatabase& connection, const PollPlace& place, const QList<RenamedVote>& renamed)
{
    if (renamed.isEmpty())
        return SecondVotes{};
    const auto station = readStation(connection);
    if (!station)
        return station.error();
    // Were only its own looked at where it leads, those of others would pass for late ones of a card that it bars.
    const auto chains = place.leader.isEmpty() ? SqlCondition{u"1 = 1"_s} : inOwnChain(*station);
    auto own = readCardVotes(connection, place.key, chains);
    if (!own)
        return own.error();
    QSet<qint64> numbers;
    QSet<QString> cards;
    for (const auto& vote : renamed) {
        numbers.insert(vote.number);
        cards.insert(vote.card);
    }
    own->removeIf([&](const CardVote& vote) { return numbers.contains(vote.number) || !cards.contains(vote.card); });
    if (own->isEmpty())
        return SecondVotes{};
    for (const auto& vote : std::as_const(*own))
        numbers.insert(vote.number);
    const auto rounds = readRounds(connection, place, numbers);
    if (!rounds)
        return rounds.error();
    SecondVotes second{.round = rounds->running};
    if (rounds->isEachTapCounted)
        return second;
    QHash<QString, QHash<int, QString>> nobodies; // by card and round
    for (const auto& vote : renamed)
        nobodies[vote.card].insert(rounds->of.value(vote.number), vote.nobody);
    for (const auto& vote : std::as_const(*own)) {
        const auto round = rounds->of.value(vote.number);
        const auto nobody = nobodies.value(vote.card).value(round);
        if (nobody.isEmpty())
            continue;
        second.votes.append({vote.number, vote.card, nobody});
        if (round == second.round && !second.spent.contains(vote.card))
            second.spent.append(vote.card);
    }
    return second;
}

Result<QList<qint64>> findLateVotes(QSqlDatabase& connection, const PollPlace& place)
{
    if (!place.leader.isEmpty())
        return QList<qint64>();
    const auto marks = readOwnMarks(connection, place.key);
    if (!marks)
        return marks.error();
    if (marks->isEmpty())
        return QList<qint64>();
    QSet<QString> all;
    for (const auto& some : *marks)
        all.unite(some);
    const auto votes = readCardVotes(connection, place.key, {u"1 = 1"_s});
    if (!votes)
        return votes.error();
    QHash<QString, QString> markOf; // by card
    QHash<qint64, QString> marked;  // by number
    for (const auto& vote : *votes) {
        auto& mark = markOf[vote.card];
        if (mark.isEmpty())
            mark = spentMark(place.salt, vote.card);
        if (all.contains(mark))
            marked.insert(vote.number, mark);
    }
    if (marked.isEmpty())
        return QList<qint64>();
    const auto numbers = marked.keys();
    const auto rounds = readRounds(connection, place, {numbers.begin(), numbers.end()});
    if (!rounds)
        return rounds.error();
    QList<qint64> late;
    const auto spent = rounds->isEachTapCounted ? QSet<QString>() : marks->value(rounds->running);
    for (const auto number : numbers) {
        if (rounds->of.value(number) == rounds->running && spent.contains(marked.value(number)))
            late.append(number);
    }
    return late;
}

} // namespace everyport::polls
