#include "protocols/xmpp/server/registrationlimit.h"

using namespace std::chrono_literals;

namespace everyport::xmpp {

bool RegistrationLimit::allows(const QString& address, int most)
{
    const auto now = m_clock.now();
    if (m_tallies.size() >= addresses)
        m_tallies.removeIf([now](const auto& tally) { return now - tally.value().since > 1h; });
    if (m_tallies.size() >= addresses)
        return false;
    auto& tally = m_tallies[address];
    if (tally.count == 0 || now - tally.since > 1h)
        tally = {now, 0};
    return ++tally.count <= most;
}

} // namespace everyport::xmpp
