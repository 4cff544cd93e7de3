#pragma once

#include <functional>

#include "netcore/base/clock.h"

namespace everyport {

/// A call to come that can be put off again and again: a time-out that every byte renews. Putting it off only
/// notes the new moment, O(1); the timer asks for the rest when it comes round. Letting go of it cancels it.
/// Loop's thread; must not outlive its clock.
class DelayedCall {
public:
    DelayedCall(Clock& clock, std::function<void()> call) : m_clock(clock), m_call(std::move(call)) {}
    DelayedCall(const DelayedCall&) = delete;
    DelayedCall& operator=(const DelayedCall&) = delete;

    /// Comes once, `delay` from now, whatever was set before. From inside the call it comes again.
    void reset(Clock::Duration delay);
    /// Comes `by` later than it would have (earlier, if negative). Nothing, when it is not active.
    void delay(Clock::Duration by);
    void cancel();

    bool isActive() const { return m_active; }
    Clock::Moment due() const { return m_due; } ///< Means something while it is active.

private:
    void set(Clock::Moment due);
    void cameRound();

    Clock& m_clock;
    std::function<void()> m_call;
    Clock::Timer m_timer;
    Clock::Moment m_due = {};   // when it is wanted
    Clock::Moment m_round = {}; // when the timer comes round: never after m_due
    bool m_active = false;
};

} // namespace everyport
