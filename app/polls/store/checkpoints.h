#pragma once

#include "app/polls/counting/ledgers.h"
#include "app/polls/store/pollstore.h"
#include "netcore/task/task.h"

namespace everyport::polls {

/// Keeps counts as they stand, so that a start need not read whole logs (counting/checkpoint.h). Losing one costs time
/// at the next start and nothing else.
///
/// Loop's thread. `ledgers` and `store` must outlive it and what it runs.
class Checkpoints {
public:
    Checkpoints(Ledgers& ledgers, PollStore& store) : m_ledgers(ledgers), m_store(store) {}

    bool isDue() const;
    /// Stores those that are due, one after the other. Only from the queue's work, so that nothing is on its way that
    /// would make one void.
    Task<Done> keep();
    void keepLast(); ///< At a clean stop. Nobody waits for these: the database does what is queued before it ends.

private:
    Checkpoint taken(Ledger& ledger) const;

    Ledgers& m_ledgers;
    PollStore& m_store;
};

} // namespace everyport::polls
