#include "protocols/xmpp/client/connection/keepalive.h"

namespace everyport::xmpp::client {

void KeepAlive::start()
{
    m_timer = m_clock.callLater(m_rules.silence, [this] { look(); });
}

void KeepAlive::look()
{
    const auto quietSince = lastHeard();
    const auto quiet = m_clock.now() - quietSince;
    if (quiet < m_rules.silence) {
        m_timer = m_clock.callLater(m_rules.silence - quiet, [this] { look(); });
        return;
    }
    m_timer = m_clock.callLater(m_rules.patience, [this, quietSince] {
        if (lastHeard() == quietSince)
            isGone();
        else
            start();
    });
    probe();
}

} // namespace everyport::xmpp::client
