#include "protocols/irc/server/users/sessionworks.h"

using namespace std::chrono_literals;

namespace everyport::ircd {

Task<Result<Done>> SessionWorks::rest()
{
    auto& resting = m_resting.emplace_back();
    auto task = resting.task();
    // The session wakes us when the queue has drained; a transport that tells nothing, or a queue with less room, is
    // looked at.
    if (!m_waking.isActive())
        m_waking = m_clock.callLater(m_hasRoom() ? 0ms : 100ms, [this] { wake(); });
    return task;
}

void SessionWorks::wake()
{
    if (m_resting.empty())
        return;
    if (!m_hasRoom()) {
        m_waking = m_clock.callLater(100ms, [this] { wake(); });
        return;
    }
    m_waking.cancel();
    for (auto& one : std::exchange(m_resting, {}))
        one.fire(Done{}); // who was dropped meanwhile hears nothing
}

} // namespace everyport::ircd
