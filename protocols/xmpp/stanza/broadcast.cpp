#include "protocols/xmpp/stanza/broadcast.h"

#include <algorithm>

#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/wire.h"

namespace everyport::xmpp {

Broadcast::Broadcast(Stanza message) : m_message(std::move(message))
{
    m_message.setTo({});
    const auto bytes = clientBytes(m_message.element());
    const auto nameEnd = std::distance(bytes.begin(),
        std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == ' ' || c == '>' || c == '/'; }));
    m_head = bytes.first(nameEnd) + " to='";
    m_tail = "'" + bytes.sliced(nameEnd);
}

Stanza Broadcast::stanzaFor(const Jid& to) const
{
    auto stanza = m_message;
    stanza.setTo(to);
    return stanza;
}

QByteArray Broadcast::bytesFor(const Jid& to) const
{
    QByteArray bytes;
    bytes.reserve(m_head.size() + to.toString().size() + m_tail.size() + 16);
    bytes.append(m_head);
    xml::escapeAttribute(bytes, to.toString());
    bytes.append(m_tail);
    return bytes;
}

} // namespace everyport::xmpp
