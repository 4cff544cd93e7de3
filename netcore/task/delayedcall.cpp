#include "netcore/task/delayedcall.h"

#include <algorithm>

namespace everyport {

void DelayedCall::reset(Clock::Duration delay)
{
    set(m_clock.now() + std::max(delay, Clock::Duration::zero()));
}

void DelayedCall::delay(Clock::Duration by)
{
    if (m_active)
        set(std::max(m_due + by, m_clock.now()));
}

void DelayedCall::cancel()
{
    m_active = false;
    m_timer.cancel();
}

void DelayedCall::set(Clock::Moment due)
{
    m_active = true;
    m_due = due;
    if (m_timer.isActive() && m_round <= due)
        return;
    m_round = due;
    m_timer = m_clock.callLater(due - m_clock.now(), [this] { cameRound(); });
}

void DelayedCall::cameRound()
{
    if (m_due > m_clock.now())
        return set(m_due);
    m_active = false;
    const auto call = m_call; // it may let go of us
    call();
}

} // namespace everyport
