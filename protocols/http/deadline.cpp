#include "protocols/http/deadline.h"

namespace everyport::http {

void Deadline::set(Clock::Duration fromNow)
{
    m_due = m_clock.now() + fromNow;
    if (!m_timer.isActive() || *m_due < m_armed)
        arm(*m_due);
}

void Deadline::stop()
{
    m_due.reset();
    m_timer.cancel();
}

void Deadline::arm(Clock::Moment moment)
{
    m_armed = moment;
    m_timer = m_clock.callLater(moment - m_clock.now(), [this] { woke(); });
}

void Deadline::woke()
{
    if (!m_due)
        return;
    if (*m_due > m_clock.now()) {
        arm(*m_due);
        return;
    }
    m_due.reset();
    const auto passed = m_passed; // it may end us
    passed();
}

} // namespace everyport::http
