#include "app/polls/counting/ledger.h"

#include <algorithm>

#include "app/polls/cards/card.h"

namespace everyport::polls {

namespace {

// That a start may have to read: while voting goes on, and where it has ended.
constexpr qint64 mostEntries = 10'000;
constexpr qint64 mostEntriesAtRest = 500;

/// The tally's own string of an answer's name. An entry that was read from its row has one of its own, which each
/// minute of the timeline would keep.
const QString& sharedName(const QMap<QString, int>& counts, const QString& answer)
{
    const auto known = counts.constFind(answer);
    return known != counts.cend() ? known.key() : answer;
}

/// Its clock may be ahead.
qint64 drawnAt(const StoredEntry& tap)
{
    return std::min(tap.entry.at, tap.entry.order);
}

} // namespace

Ledger::Ledger(PollPlace place) : m_place(std::move(place)), m_counter({}, keptUuids), m_lastNumber(m_place.floor)
{
    m_counter.voters().trackChanges();
}

StoredEntry Ledger::read(qint64 number, LogEntry entry, const QString& writer)
{
    StoredEntry stored{.number = number, .entry = std::move(entry)};
    stored.decision = m_counter.apply(stored.entry, writer);
    stored.round = poll().round;
    ++m_sinceCheckpoint;
    m_lastNumber = std::max(m_lastNumber, number);
    m_timeOrder.follow(stored.entry.order);
    if (stored.entry.kind == LogEntry::Kind::Reset) {
        m_timeline = {};
        m_spent.clear();
    }
    if (stored.entry.kind == LogEntry::Kind::Retracted || !stored.decision.takenBack.isEmpty())
        markVoided(stored);
    if (!stored.isTap() || stored.decision.outcome == Outcome::Duplicate)
        return stored;
    if (isCounted(stored.decision.outcome))
        m_timeline.add(drawnAt(stored), sharedName(m_counter.counts(), stored.decision.answer));
    // By number: in a merged log they do not come in that order.
    auto place = m_latest.end();
    while (place != m_latest.begin() && std::prev(place)->number > number)
        --place;
    m_latest.insert(place, stored);
    if (m_latest.size() > keptVotes)
        m_latest.pop_front();
    return stored;
}

void Ledger::setPlace(PollPlace place)
{
    m_lastNumber = std::max(m_lastNumber, place.floor);
    m_place = std::move(place);
}

bool Ledger::isSpent(const QString& card) const
{
    return !m_spent.isEmpty() && m_spent.contains(spentMark(m_place.salt, card));
}

void Ledger::forgetNumbers()
{
    for (auto& tap : m_latest)
        tap.entry.tag.clear();
}

/// In the list of the latest, where whoever looks at them sees it, and in the timeline as far as that list goes; the
/// count knows it by itself.
void Ledger::markVoided(const StoredEntry& retraction)
{
    const auto cards = retraction.takenBack();
    for (auto& tap : m_latest) {
        if (tap.voided || tap.round != retraction.round || !isCounted(tap.decision.outcome)
            || !cards.contains(tap.entry.card))
            continue;
        tap.voided = true;
        m_timeline.takeBack(drawnAt(tap), tap.decision.answer);
    }
}

QSet<qint64> Ledger::voidedOfLatest() const
{
    QSet<qint64> voided;
    for (const auto& tap : m_latest) {
        if (tap.voided)
            voided.insert(tap.number);
    }
    return voided;
}

/// What stands in the storage was voided at any time: what takes these votes back may be yet to be read, and has to
/// find them in the timeline as they were.
void Ledger::setLatest(std::deque<StoredEntry> taps)
{
    m_latest = std::move(taps);
    for (auto& tap : m_latest)
        tap.voided = m_voidedUntilThen.contains(tap.number);
    m_voidedUntilThen.clear();
}

bool Ledger::needsCheckpoint(bool isLast) const
{
    return m_sinceCheckpoint >= (isLast || !poll().isOpen() ? mostEntriesAtRest : mostEntries);
}

QList<Vote> Ledger::latestVotes(qsizetype count) const
{
    QList<Vote> votes;
    for (auto stored = m_latest.rbegin(); stored != m_latest.rend() && votes.size() < count; ++stored)
        votes.append(voteOf(id(), *stored));
    return votes;
}

QString Ledger::cardOf(const QString& tag) const
{
    return polls::cardOf(m_place.salt, tag, poll().policy.compare);
}

} // namespace everyport::polls
