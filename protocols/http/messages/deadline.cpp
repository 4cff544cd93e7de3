#include "protocols/http/messages/deadline.h"

namespace everyport::http {

void Deadline::set(Clock::Duration fromNow)
{
    m_due = m_clock.now() + fromNow;
    if (!m_timer.isActive() || *m_due < m_armed)
        arm(fromNow);
}

void Deadline::stop()
{
    m_due.reset();
    m_timer.cancel();
}

void Deadline::arm(Clock::Duration fromNow)
{
    m_armed = *m_due;
    m_timer = m_clock.callLater(fromNow, [this] { woke(); });
}

void Deadline::woke()
{
    if (!m_due)
        return;
    if (const auto now = m_clock.now(); *m_due > now) {
        arm(*m_due - now);
        return;
    }
    m_due.reset();
    const auto passed = m_passed; // it may end us
    passed();
}

} // namespace everyport::http
