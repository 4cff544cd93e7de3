#pragma once

#include <ctime>

#include "netcore/base/clock.h"

namespace everyport {

// What every real clock of ours counts: time since the computer started, its sleep included (CLOCK_BOOTTIME). So a
// timer of an hour over a night's suspend is due at waking and comes at once, once: time has passed for the peers, too.
// Nobody can set it.

inline constexpr clockid_t timerClock = CLOCK_BOOTTIME; ///< For timerfd, with TFD_TIMER_ABSTIME.

inline Clock::Moment timeSinceBoot()
{
    timespec now{};
    clock_gettime(timerClock, &now);
    return Clock::Moment(std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

} // namespace everyport
