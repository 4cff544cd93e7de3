#pragma once

#include <functional>
#include <optional>

#include "netcore/base/clock.h"

namespace everyport::http {

/// A time limit that is moved often and hardly ever passed: moving it on costs no timer, the one that runs looks
/// again when it wakes.
class Deadline {
public:
    Deadline(Clock& clock, std::function<void()> passed) : m_clock(clock), m_passed(std::move(passed)) {}

    void set(Clock::Duration fromNow);
    void clear() { m_due.reset(); }
    void stop(); ///< Clears it and lets go of the timer, for good.

private:
    void arm(Clock::Duration fromNow);
    void woke();

    Clock& m_clock;
    std::function<void()> m_passed;
    std::optional<Clock::Moment> m_due;
    Clock::Moment m_armed = {};
    Clock::Timer m_timer;
};

} // namespace everyport::http
