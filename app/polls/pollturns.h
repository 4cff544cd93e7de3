#pragma once

#include <functional>

#include "app/polls/counting/ledgers.h"
#include "netcore/base/clock.h"

namespace everyport::polls {

/// The hour at which the next poll opens or closes by itself. Wall time may be set, and a computer may sleep: no alarm
/// is trusted for longer than a minute.
///
/// Loop's thread. `clock` and `ledgers` must outlive it; dropping it, like stop(), ends the waiting.
class PollTurns {
public:
    /// `due` is called from the loop when the hour has come, once for each plan.
    PollTurns(Clock& clock, const Ledgers& ledgers, std::function<void()> due)
        : m_clock(clock), m_ledgers(ledgers), m_due(std::move(due))
    {
    }

    void plan(); ///< After each change of a poll.
    void stop(); ///< For good.

private:
    Clock& m_clock;
    const Ledgers& m_ledgers;
    const std::function<void()> m_due;
    Clock::Timer m_turn;
    bool m_isStopped = false;
};

} // namespace everyport::polls
