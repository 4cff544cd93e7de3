#pragma once

#include <memory>

#include "netcore/clock.h"
#include "netcore/deferred.h"
#include "netcore/task.h"

namespace everyport {

/// True once `work` is done, false when `limit` has passed before: then the work is dropped.
template <typename T>
Task<bool> finishedWithin(Clock& clock, Clock::Duration limit, Task<T> work)
{
    struct Race {
        Deferred<bool> answer;
        Task<T> work;
        Clock::Timer timer;
    };
    if (work.isReady())
        return true;
    auto race = std::make_shared<Race>();
    race->work = std::move(work);
    auto task = race->answer.task();
    // Each of the two holds the race, and the first to arrive lets the other go.
    const auto ended = [race](bool finished) {
        const auto keep = race;
        race->timer.cancel();
        auto gone = std::move(race->work);
        race->answer.fire(finished);
    };
    race->timer = clock.callLater(limit, [ended] { ended(false); });
    race->work.whenDone([ended](T) { ended(true); });
    return task;
}

} // namespace everyport
