#pragma once

#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp::client {

/// What a Client tells whoever made it about its connection; what a protocol extension has to tell, it tells itself. On
/// the loop's thread. The client may be closed from inside any of them, but not destroyed.
class ClientEvents {
public:
    virtual ~ClientEvents() = default;
    /// Logged in. Resumed: nothing was missed, and nothing has to be asked for anew.
    virtual void online(const Jid& address, bool isResumed)
    {
        Q_UNUSED(address)
        Q_UNUSED(isResumed)
    }
    /// The connection has gone. The session may go on by the next one, or has ended with it.
    virtual void disconnected(const Error& reason, bool mayResume)
    {
        Q_UNUSED(reason)
        Q_UNUSED(mayResume)
    }
    /// Nobody else wanted it.
    virtual void stanzaReceived(const Stanza& stanza) { Q_UNUSED(stanza) }
};

} // namespace everyport::xmpp::client
