#include "app/polls/store/checkpoints.h"

#include <algorithm>

namespace everyport::polls {

/// Where others keep some, too, what this program changed since its own last one is no whole.
Checkpoint Checkpoints::taken(Ledger& ledger) const
{
    if (m_store.isShared())
        ledger.loseCheckpoint();
    return ledger.takeCheckpoint();
}

bool Checkpoints::isDue() const
{
    const auto& all = m_ledgers.all();
    return std::any_of(all.begin(), all.end(), [this](const auto& ledger) { return isDue(*ledger); });
}

bool Checkpoints::isDue(const Ledger& ledger) const
{
    if (!ledger.needsCheckpoint(false))
        return false;
    const auto last = m_taken.find(ledger.place().key);
    const bool maySoonBeVoid = ledger.place().merged && ledger.poll().isOpen();
    return !maySoonBeVoid || last == m_taken.end() || m_clock.now() - last->second >= betweenMerges;
}

Task<Done> Checkpoints::keep()
{
    QList<qint64> due;
    for (const auto& ledger : m_ledgers.all()) {
        if (isDue(*ledger))
            due.append(ledger->place().key);
    }
    for (const auto key : due) {
        auto* ledger = m_ledgers.find(key);
        m_taken[key] = m_clock.now();
        auto keeping = m_store.keepCheckpoint(ledger->place(), taken(*ledger));
        const auto kept = co_await std::move(keeping);
        if (!kept)
            ledger->loseCheckpoint(); // nothing is lost but time at the next start
    }
    co_return Done{};
}

void Checkpoints::keepLast()
{
    for (const auto& ledger : m_ledgers.all()) {
        if (ledger->needsCheckpoint(true))
            (void)m_store.keepCheckpoint(ledger->place(), taken(*ledger));
    }
}

} // namespace everyport::polls
