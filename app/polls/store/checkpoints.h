#pragma once

#include <chrono>
#include <map>

#include "app/polls/counting/ledgers.h"
#include "app/polls/store/pollstore.h"
#include "netcore/base/clock.h"
#include "netcore/task/task.h"

namespace everyport::polls {

/// Keeps counts as they stand, so that a start need not read whole logs (counting/checkpoint.h). Losing one costs time
/// at the next start and nothing else.
///
/// Loop's thread. All three must outlive it and what it runs.
class Checkpoints {
public:
    /// A merge makes the last one void, and what it counted anew is all of the log: while voting goes on here and at
    /// other stations there would be one after each merge, with all cards in it.
    static constexpr std::chrono::minutes betweenMerges{5};

    Checkpoints(Clock& clock, Ledgers& ledgers, PollStore& store) : m_clock(clock), m_ledgers(ledgers), m_store(store)
    {
    }

    bool isDue() const;
    /// Stores those that are due, one after the other. Only from the queue's work, so that nothing is on its way that
    /// would make one void.
    Task<Done> keep();
    void keepLast(); ///< At a clean stop. Nobody waits for these: the database does what is queued before it ends.

private:
    bool isDue(const Ledger& ledger) const;
    Checkpoint taken(Ledger& ledger) const;

    Clock& m_clock;
    Ledgers& m_ledgers;
    PollStore& m_store;
    std::map<qint64, Clock::Moment> m_taken; // by the poll's key: when the last one was
};

} // namespace everyport::polls
