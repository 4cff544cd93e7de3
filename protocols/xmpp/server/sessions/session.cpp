#include "protocols/xmpp/server/sessions/session.h"

#include "protocols/xmpp/stanza/wire.h"

namespace everyport::xmpp {

void Session::deliver(const Stanza& stanza)
{
    m_outbox.send(stanza, clientBytes(stanza.element()), {});
}

void Session::deliver(const Stanza& stanza, const QByteArray& bytes, Receipt receipt)
{
    m_outbox.send(stanza, bytes, std::move(receipt));
}

void Session::pauseStanzas()
{
    m_isPaused = true;
    link().pauseStanzas();
}

void Session::resumeStanzas()
{
    m_isPaused = false;
    link().resumeStanzas();
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
