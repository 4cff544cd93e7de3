#pragma once

#include <QStringList>

#include "netcore/base/error.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp::client {

class Client;

/// One XEP on our side, or a few that belong together: says what it can do in service discovery, hears by the client's
/// Dispatch, and keeps its state over connections. The client's; see Client::add.
class ClientExtension {
public:
    explicit ClientExtension(Client& client) : m_client(client) {}
    virtual ~ClientExtension() = default;
    ClientExtension(const ClientExtension&) = delete;
    ClientExtension& operator=(const ClientExtension&) = delete;

    virtual QStringList features() const { return {}; } ///< For XEP-0030.
    virtual void online(bool isResumed) { Q_UNUSED(isResumed) }
    virtual void sessionEnded(const Error& reason) { Q_UNUSED(reason) } ///< What was known of others is no longer so.
    /// The server has it (XEP-0198; without that: it was written).
    virtual void messageTaken(const xml::Element& message) { Q_UNUSED(message) }
    /// What a lost session left unanswered. True: this part sees to it; otherwise it is sent again with the next
    /// session.
    virtual bool takesOver(const QList<Stanza>& messages)
    {
        Q_UNUSED(messages)
        return false;
    }
    /// Our presence goes out, to everyone or into a room: what belongs to it is added.
    virtual void dressPresence(xml::Element& presence) const { Q_UNUSED(presence) }

protected:
    Client& m_client;
};

} // namespace everyport::xmpp::client
