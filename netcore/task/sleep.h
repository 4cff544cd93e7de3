#pragma once

#include "netcore/base/clock.h"
#include "netcore/task/stagestate.h"

namespace everyport {

namespace detail {

struct SleepState final : StageState<Done> {
    using StageState<Done>::StageState;
    Clock::Timer timer;

    void abandoned() override
    {
        timer.cancel();
        end();
    }
};

} // namespace detail

/// Ready after `delay`, in a turn of its own: `co_await sleep(m_clock, 3s);`. Dropping it ends the wait. Loop's thread.
inline Task<Done> sleep(Clock& clock, Clock::Duration delay)
{
    auto* state = new detail::SleepState(Origin::here());
    auto task = state->handOut();
    state->timer = clock.callLater(delay, [state] { state->finish(Done()); });
    return task;
}

} // namespace everyport
