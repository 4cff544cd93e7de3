#include "app/polls/store/undonevotes.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QHash>

#include "app/polls/seal/sealer.h"
#include "app/polls/store/logposition.h"
#include "app/polls/store/voidedvotes.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

/// So many votes of a card's own station are passed over in search of one that another station has sent. A station that
/// sends thousands of votes of one card makes its own votes' fate unknown, and nobody else's.
constexpr int mostOwn = 1000;

/// A vote that counted before.
struct StandingVote {
    qint64 number = 0;
    int round = 1;
    QString card = {};
    LogPosition position = {}; ///< With the station that it was cast at.
    QString writer = {};       ///< Whose chain it is in.
};

/// What became of the votes of before, and by whose doing. `recount` and `added` must outlive it.
class UndoneSearch {
public:
    UndoneSearch(const Recount& recount, const QList<PollEntry>& added);

    bool isIdle() const { return m_takers.isEmpty() && m_refused.isEmpty(); }
    /// Among a card's votes may be undone ones.
    bool concerns(const QString& card) const { return m_takers.contains(card) || m_refusedCards.contains(card); }
    Undone find(const QList<StandingVote>& standing);

private:
    using Entries = QHash<QString, QList<const StoredEntry*>>; // by card, in the log's order
    struct Cause {
        QString station = {};
        qint64 UndoneVotes::*kind = nullptr;
    };

    bool isNew(const StoredEntry& entry) const { return entry.number >= m_firstNew; }
    QString stationOf(const StoredEntry& entry) const;
    bool isOwnAffair(const StandingVote& vote, const StoredEntry& entry) const;
    void noteCauses();
    void noteLast(const QList<StandingVote>& standing);
    const StoredEntry* takerOf(const StandingVote& vote) const;
    const StoredEntry* earlierVote(const StandingVote& vote, const QStringList& cards) const;
    const StoredEntry* newLink(const StandingVote& vote, const QStringList& cards) const;
    std::optional<Cause> causeOf(const StandingVote& vote, const StoredEntry* taker) const;
    bool wasReplaced(const StandingVote& vote, const QStringList& cards) const;

    const Recount& m_recount;
    const QList<PollEntry>& m_added;
    const qint64 m_firstNew;
    Entries m_takers;                                       // that take back others' votes than before
    QSet<qint64> m_refused;                                 // votes of before that do not count now
    QSet<QString> m_refusedCards;                           // theirs
    Entries m_votes;                                        // that count now, and are new or did not count so before
    Entries m_links;                                        // new ones
    QHash<std::pair<int, QString>, LogPosition> m_lastVote; // by round and card, of those that counted before
};

UndoneSearch::UndoneSearch(const Recount& recount, const QList<PollEntry>& added)
    : m_recount(recount), m_added(added), m_firstNew(added.first().stored.number)
{
    for (const auto& entry : recount.wrong) {
        if (entry.isTap()) {
            if (isNew(entry) || isCounted(entry.decision.outcome) || entry.entry.card.isEmpty())
                continue;
            m_refused.insert(entry.number);
            m_refusedCards.insert(entry.entry.card);
        } else if (entry.decision.outcome == Outcome::Ok) {
            for (const auto& card : entry.takenBack())
                m_takers[card].append(&entry);
        }
    }
}

/// Whoever sealed it says so, whichever station it names. What nobody sealed is of the station that it names.
QString UndoneSearch::stationOf(const StoredEntry& entry) const
{
    if (!isNew(entry)) // what was held to an earlier time: only a station's own is
        return entry.entry.station;
    const auto& seal = m_added[entry.number - m_firstNew].seal;
    const auto& writer = writerOf(entry.entry, seal);
    const bool isOwn = !seal.isSealed() || isOwnWriter(writer, entry.entry.station);
    return isOwn ? entry.entry.station : stationOfChain(writer);
}

bool UndoneSearch::isOwnAffair(const StandingVote& vote, const StoredEntry& entry) const
{
    const auto station = stationOf(entry);
    return vote.position.station == station || isOwnWriter(vote.writer, station);
}

void UndoneSearch::noteCauses()
{
    for (const auto& entry : m_recount.wrong) {
        if (entry.isTap() && isCounted(entry.decision.outcome)) {
            m_votes[entry.entry.card].append(&entry);
        } else if (entry.entry.kind == LogEntry::Kind::Linked && entry.decision.outcome == Outcome::Ok
            && isNew(entry)) {
            m_links[entry.entry.card].append(&entry);
            m_links[entry.entry.text].append(&entry);
        }
    }
}

void UndoneSearch::noteLast(const QList<StandingVote>& standing)
{
    for (const auto& vote : standing) {
        auto& last = m_lastVote[{vote.round, vote.card}];
        if (last.isBefore(vote.position))
            last = vote.position;
    }
}

/// Null: it is not taken back, or was already.
const StoredEntry* UndoneSearch::takerOf(const StandingVote& vote) const
{
    const auto takers = m_takers.constFind(vote.card);
    if (takers == m_takers.cend())
        return nullptr;
    const auto next = std::partition_point(takers->cbegin(), takers->cend(),
        [&vote](const StoredEntry* taker) { return !vote.position.isBefore(LogPosition::of(taker->entry)); });
    return next != takers->cend() && (*next)->round == vote.round ? *next : nullptr; // rounds follow each other
}

const StoredEntry* UndoneSearch::earlierVote(const StandingVote& vote, const QStringList& cards) const
{
    for (const auto& card : cards) {
        const auto votes = m_votes.constFind(card);
        if (votes == m_votes.cend())
            continue;
        auto other = std::partition_point(
            votes->cbegin(), votes->cend(), [&vote](const StoredEntry* each) { return each->round < vote.round; });
        for (int looked = 0; other != votes->cend() && looked < mostOwn; ++other, ++looked) {
            if ((*other)->round != vote.round || !LogPosition::of((*other)->entry).isBefore(vote.position))
                break;
            if (!isOwnAffair(vote, **other))
                return *other;
        }
    }
    return nullptr;
}

const StoredEntry* UndoneSearch::newLink(const StandingVote& vote, const QStringList& cards) const
{
    for (const auto& card : cards) {
        const auto links = m_links.constFind(card);
        if (links == m_links.cend())
            continue;
        for (const auto* link : *links) {
            if (!isOwnAffair(vote, *link))
                return link;
        }
    }
    return nullptr;
}

/// `taker` may be an entry of before: of two who were linked long ago, an earlier vote that came now makes the other's
/// the second one.
std::optional<UndoneSearch::Cause> UndoneSearch::causeOf(const StandingVote& vote, const StoredEntry* taker) const
{
    if (taker && isNew(*taker)) {
        if (isOwnAffair(vote, *taker))
            return {};
        const bool isLink = taker->entry.kind == LogEntry::Kind::Linked;
        return Cause{stationOf(*taker), isLink ? &UndoneVotes::linked : &UndoneVotes::voided};
    }
    if (const auto* earlier = earlierVote(vote, {vote.card}))
        return Cause{stationOf(*earlier), &UndoneVotes::overtaken};
    const auto person = m_recount.ledger->counter().together(vote.card);
    if (const auto* link = newLink(vote, person))
        return Cause{stationOf(*link), &UndoneVotes::linked};
    if (const auto* earlier = earlierVote(vote, person))
        return Cause{stationOf(*earlier), &UndoneVotes::overtaken};
    return {};
}

/// Where votes are changed the last one of a voter stood for all of them.
bool UndoneSearch::wasReplaced(const StandingVote& vote, const QStringList& cards) const
{
    if (m_recount.ledger->poll().policy.mode != Policy::Mode::Change)
        return false;
    for (const auto& card : cards) {
        if (vote.position.isBefore(m_lastVote.value({vote.round, card})))
            return true;
    }
    return false;
}

Undone UndoneSearch::find(const QList<StandingVote>& standing)
{
    noteCauses();
    noteLast(standing);
    Undone undone;
    for (const auto& vote : standing) {
        const bool isRefused = m_refused.contains(vote.number);
        const auto* taker = isRefused ? nullptr : takerOf(vote);
        if (!isRefused && !taker)
            continue;
        const auto cause = causeOf(vote, taker);
        if (!cause)
            continue;
        undone.votes.insert(vote.number);
        if (!wasReplaced(vote, taker ? taker->takenBack() : QStringList(vote.card)))
            ++(undone.stations[cause->station].*cause->kind);
    }
    return undone;
}

/// The log has no index by card, so it is gone through once; only those of cards that the search is about are kept.
Result<QList<StandingVote>> readStandingBefore(
    QSqlDatabase& connection, const PollPlace& place, const UndoneSearch& search)
{
    auto votes = runQuery(connection,
        u"SELECT number, round, card, ordered, station, sequence, coalesce(writer, station) FROM polls_log"
        " WHERE poll = ? AND kind = 1 AND outcome IN (%1, %2) AND (flags & %3) = 0"_s.arg(int(Outcome::Counted))
            .arg(int(Outcome::Changed))
            .arg(voidedFlag),
        {place.key});
    if (!votes)
        return votes.error();
    QList<StandingVote> standing;
    while (votes->next()) {
        const auto card = votes->value(2).toString();
        if (search.concerns(card))
            standing.append({votes->value(0).toLongLong(), votes->value(1).toInt(), card, LogPosition::in(*votes, 3),
                votes->value(6).toString()});
    }
    if (votes->lastError().isValid())
        return storageError(votes->lastError(), connection.databaseName());
    return standing;
}

} // namespace

Result<Undone> findUndone(
    QSqlDatabase& connection, const PollPlace& place, const Recount& recount, const QList<PollEntry>& added)
{
    if (added.isEmpty())
        return Undone{};
    UndoneSearch search(recount, added);
    if (search.isIdle())
        return Undone{};
    const auto standing = readStandingBefore(connection, place, search);
    if (!standing)
        return standing.error();
    return search.find(*standing);
}

} // namespace everyport::polls
