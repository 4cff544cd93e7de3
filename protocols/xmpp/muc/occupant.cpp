#include "protocols/xmpp/muc/occupant.h"

#include <algorithm>

namespace everyport::xmpp::muc {

bool FloodMeter::allows(Clock::Moment now, int perSecond, int burst)
{
    const auto passed = std::chrono::duration<double>(now - m_at).count();
    m_spent = std::max(0.0, m_spent - passed * perSecond);
    m_at = now;
    if (m_spent + 1 > burst)
        return false;
    m_spent += 1;
    return true;
}

const Occupant::Client* Occupant::client(const Jid& address) const
{
    for (const auto& one : clients) {
        if (one.jid == address)
            return &one;
    }
    return nullptr;
}

} // namespace everyport::xmpp::muc
