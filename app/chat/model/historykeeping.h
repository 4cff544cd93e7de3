#pragma once

#include "app/chat/messages/history.h"
#include "app/storage/forgetting/forgettingclock.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"

namespace everyport::chat {

/// Forgets what was said longer ago than somebody wants it kept: soon after the start, then once a day. A change counts
/// an hour later, so that it can be thought better of. `clock` and `history` outlive it. Loop's thread.
class HistoryKeeping {
public:
    /// `days` 0: for ever. `failed` hears of what could not be forgotten, and it is tried again a day later.
    HistoryKeeping(Clock& clock, History& history, TaskSet::Failed failed, int days);

    void setDays(int days);
    int days() const { return m_days; }

private:
    void forgetIn(Clock::Duration delay);
    void forget();
    Task<Result<Done>> forgetOld();

    Clock& m_clock;
    History& m_history;
    int m_days;
    ForgettingClock m_forgetting;
    TaskSet m_work;
    Clock::Timer m_timer;
};

} // namespace everyport::chat
