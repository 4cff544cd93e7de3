#pragma once

#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp {

/// One message for many: written out once, the addressee put in for each.
class Broadcast {
public:
    /// `message` is without an addressee.
    explicit Broadcast(Stanza message);

    const Stanza& message() const { return m_message; }
    Stanza stanzaFor(const Jid& to) const;
    QByteArray bytesFor(const Jid& to) const;

private:
    Stanza m_message;
    QByteArray m_head; // up to where the addressee comes
    QByteArray m_tail;
};

} // namespace everyport::xmpp
