#include "protocols/xmpp/server/session.h"

#include "protocols/xmpp/wire.h"

namespace everyport::xmpp {

void Session::deliver(const Stanza& stanza)
{
    m_link.sendBytes(clientBytes(stanza.element()));
}

void Session::becomeAvailable(const Stanza& presence, int priority)
{
    m_presence = presence;
    m_priority = priority;
}

void Session::becomeUnavailable()
{
    m_presence = {};
    m_priority = 0;
    m_directed.clear();
}

} // namespace everyport::xmpp
