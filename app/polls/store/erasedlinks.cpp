#include "app/polls/store/erasedlinks.h"

#include <utility>

#include <QHash>
#include <QMap>
#include <QSet>

#include "app/polls/seal/sealer.h"
#include "app/polls/store/countedlog.h"
#include "app/polls/store/erasedentries.h"
#include "app/polls/store/erasedvoters.h"
#include "app/polls/store/erasurenotes.h"
#include "app/polls/store/polltables.h"
#include "app/polls/store/sealtables.h"
#include "app/polls/store/secondvotes.h"
#include "app/polls/store/voidedvotes.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

/// Entries that stand in the log against their notes: by what their card is called from here on.
struct Standing {
    QList<qint64> gone = {};
    QMap<QString, QList<qint64>> nobodys = {};
    QMap<QString, QHash<QString, QString>> names = {}; ///< Of them: the card, and what it is called.
    QList<qint64> votes = {};
    QList<RenamedVote> renamed = {}; ///< Those of them that become nobody's.

    void rename(qint64 number, const QString& card, const QString& nobody)
    {
        nobodys[nobody].append(number);
        names[nobody].insert(card, nobody);
    }
    /// These go wholly, where they were to be nobody's.
    void remove(const QList<qint64>& numbers)
    {
        const QSet<qint64> all(numbers.begin(), numbers.end());
        for (auto& some : nobodys)
            some.removeIf([&all](qint64 number) { return all.contains(number); });
        gone += numbers;
    }
    ErasedVoters voters = {};
};

/// Nothing but what names a card, or is the host's word on an answer: what else is in a log is nobody's to erase.
Result<Standing> standingEntries(QSqlDatabase& connection, qint64 poll)
{
    // No index knows links, so the log is gone through and each entry looked up among the notes, which are few.
    auto query = runQuery(connection,
        u"SELECT l.number, l.kind, l.card, e.nobody, e.writer, e.link, l.mark FROM polls_log l CROSS JOIN polls_erasure e"
        " ON e.poll = l.poll AND e.writer = coalesce(l.writer, l.station) AND e.link = l.link WHERE l.poll = ?"
        " AND l.kind <> %1 AND ((e.nobody IS NULL AND (l.card IS NOT NULL OR l.kind = %2))"
        " OR (e.nobody IS NOT NULL AND l.card IS NOT NULL AND (l.mark IS NULL OR l.card <> e.nobody)))"
        " ORDER BY l.number"_s.arg(int(LogEntry::Kind::Withheld))
            .arg(int(LogEntry::Kind::Moderated)),
        {poll});
    if (!query)
        return query.error();
    Standing standing;
    while (query->next()) {
        const auto number = query->value(0).toLongLong();
        const auto card = query->value(2).toString();
        const auto nobody = query->value(3).toString();
        if (nobody.isEmpty())
            standing.gone.append(number);
        else
            standing.rename(number, card, nobody);
        if (query->value(1).toInt() != int(LogEntry::Kind::Tapped))
            continue;
        standing.votes.append(number);
        if (!nobody.isEmpty())
            standing.renamed.append({number, card, nobody, query->value(4).toString()});
        if (query->isNull(6)) // else it was nobody's already
            standing.voters.add(query->value(4).toString(), query->value(5).toLongLong(), card);
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return standing;
}

/// Votes of others that counted, and do not without what went: voters whom it had registered, say.
Result<QList<qint64>> undoneBy(
    QSqlDatabase& connection, qint64 poll, const Recount& recount, const QList<qint64>& erased)
{
    const QSet<qint64> went(erased.begin(), erased.end());
    auto query = prepareQuery(connection,
        u"SELECT 1 FROM polls_log WHERE poll = ? AND number = ? AND outcome IN (%1, %2) AND (flags & %3) = 0"_s
            .arg(int(Outcome::Counted))
            .arg(int(Outcome::Changed))
            .arg(voidedFlag));
    if (!query)
        return query.error();
    QList<qint64> undone;
    for (const auto& entry : recount.wrong) {
        if (!entry.isTap() || isCounted(entry.decision.outcome) || went.contains(entry.number))
            continue;
        query->addBindValue(poll);
        query->addBindValue(entry.number);
        if (!query->exec())
            return storageError(query->lastError(), connection.databaseName());
        if (query->next())
            undone.append(entry.number);
    }
    return undone;
}

/// Adds those for which this station speaks to what becomes nobody's, by number; whose they are votes no more in the
/// running round, by this station's word: their vote stands here, too.
Result<QList<qint64>> takeSecondVotes(QSqlDatabase& connection, const PollPlace& place, Standing& standing)
{
    const auto second = findSecondVotes(connection, place, standing.renamed, standing.nobodys);
    if (!second)
        return second.error();
    standing.remove(second->gone);
    auto numbers = second->gone;
    for (const auto& vote : second->votes) {
        standing.rename(vote.number, vote.card, vote.nobody);
        numbers.append(vote.number);
    }
    if (const auto noted = noteSpentCards(connection, place, second->round, second->spent); !noted)
        return noted.error();
    return numbers;
}

Result<QList<qint64>> eraseLateVotes(QSqlDatabase& connection, const PollPlace& place, qint64 after)
{
    const auto late = findLateVotes(connection, place, after);
    if (!late)
        return late;
    if (const auto erased = eraseEntries(connection, place, *late); !erased)
        return erased.error();
    return late;
}

} // namespace

bool asksForRegistration(const Policy& policy)
{
    return !policy.acceptUnknown || policy.phones == Policy::Phones::Ticket;
}

Result<QMap<QString, qint64>> readVotesElsewhere(
    QSqlDatabase& connection, const QList<CardTrace>& traces, const QString& station)
{
    QMap<QString, qint64> votes;
    for (const auto& trace : traces) {
        QVariantList values{trace.place.key};
        for (const auto& card : trace.cards)
            values.append(card);
        auto query = runQuery(connection,
            u"SELECT coalesce(writer, station), kind FROM polls_log WHERE poll = ? AND kind IN (%1, %2) AND card IN (%3)"_s
                .arg(QString::number(int(LogEntry::Kind::Tapped)), QString::number(int(LogEntry::Kind::Registered)),
                    placeholders(trace.cards.size())),
            values);
        if (!query)
            return query.error();
        while (query->next()) {
            const auto writer = query->value(0).toString();
            const bool isVote = query->value(1).toInt() == int(LogEntry::Kind::Tapped);
            if (!isOwnWriter(writer, station) && (isVote || asksForRegistration(trace.poll.policy)))
                votes[stationOfChain(writer)] += isVote;
        }
        if (query->lastError().isValid())
            return storageError(query->lastError(), connection.databaseName());
    }
    return votes;
}

Result<NotedEntries> eraseNoted(QSqlDatabase& connection, const PollPlace& place, std::optional<qint64> after)
{
    auto any = runQuery(connection, u"SELECT 1 FROM polls_erasure WHERE poll = ? LIMIT 1"_s, {place.key});
    if (!any)
        return any.error();
    auto standing = any->next() ? standingEntries(connection, place.key) : Result<Standing>(Standing{});
    if (!standing)
        return standing.error();
    const auto second = takeSecondVotes(connection, place, *standing);
    if (!second)
        return second.error();
    if (const auto erased = eraseEntries(connection, place, standing->gone); !erased)
        return erased.error();
    for (auto nobody = standing->nobodys.begin(); nobody != standing->nobodys.end(); ++nobody) {
        const auto erased = eraseCardRecords(connection, place, *nobody, standing->names.value(nobody.key()));
        if (!erased)
            return erased.error();
    }
    const auto late = after ? eraseLateVotes(connection, place, *after) : Result<QList<qint64>>(QList<qint64>());
    if (!late)
        return late.error();
    const auto unnoted = *second + *late;
    if (const auto noted = noteLinks(connection, place.key, unnoted); !noted)
        return noted.error();
    if (const auto noted = noteErased(connection, place.key, unnoted); !noted)
        return noted.error();
    if (const auto counted = standing->voters.note(connection, place.key); !counted)
        return counted.error();
    const bool isAny = !standing->gone.isEmpty() || !standing->nobodys.isEmpty() || !late->isEmpty();
    return NotedEntries{isAny, standing->votes + unnoted, unnoted};
}

Result<ErasedCards> takeErasures(QSqlDatabase& connection, const PollPlace& asked, const LogErasures& erasures,
    const Eraser& by, const KnownLogs& known)
{
    ErasedCards taken;
    auto own = OwnChains::open(connection, known);
    if (const auto whole = own ? own->checkEnd(asked.key) : Result<Done>(own.error()); !whole)
        return whole.error();
    const auto places = readPlaces(connection, {asked.key});
    if (!places)
        return places.error();
    if (places->isEmpty())
        return taken;
    auto place = places->first();
    const auto noted = noteTold(connection, place, erasures, by);
    if (!noted)
        return noted.error();
    const auto erased = noted->isAny ? eraseNoted(connection, place) : Result<NotedEntries>(NotedEntries{});
    if (!erased)
        return erased.error();
    auto marks = noteToldSpent(connection, place, erasures, by); // as many as come of what is erased by now
    if (!marks)
        return marks.error();
    taken.areMarksRefused = marks->areSomeRefused;
    taken.areLinksRefused = noted->areSomeRefused;
    if (erased->isAny) {
        if (const auto told = noteErased(connection, place.key, erased->votes); !told)
            return told.error();
        QList<qint64> undone;
        auto ledger = recountLedger(connection, place, [&](const Recount& recount) -> Result<Done> {
            auto found = undoneBy(connection, place.key, recount, erased->votes);
            if (!found)
                return found.error();
            undone = std::move(*found);
            return Done{};
        });
        if (!ledger)
            return ledger.error();
        taken.polls.push_back({std::move(*ledger), erased->votes + undone, undone.size()});
    } else if (!marks->taken.isEmpty()) {
        if (const auto begun = beginEpoch(connection, place); !begun)
            return begun.error();
        taken.spent.append({place.key, place.epoch, erasures.round, std::move(marks->taken)});
    }
    return taken;
}

} // namespace everyport::polls
