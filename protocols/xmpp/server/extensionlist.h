#pragma once

#include <functional>

#include "netcore/interfaces/reactor.h"
#include "protocols/xmpp/server/login/farewell.h"
#include "protocols/xmpp/server/messages/delivery.h"
#include "protocols/xmpp/server/presence/presences.h"
#include "protocols/xmpp/server/serverports.h"
#include "protocols/xmpp/server/sessions/serverextensions.h"

namespace everyport::xmpp {

/// What a server's extensions stand on; all that it names outlives them.
struct ExtensionBase {
    Reactor& reactor;
    Router& router;
    const ServerOptions& options;
    const ServerPorts& ports;
    Sessions& sessions;
    Rosters& rosters;
    RosterPush& push;
    BlockLists& blocks;
    Presences& presences;
    Delivery& delivery;
    Farewell& farewell;
    std::function<void(Session&)> endSession; ///< One whose client has no connection.
    /// Of the account's clients, those that have shown the certificate.
    std::function<void(const QString& account, const QString& fingerprint)> endClientsBy;
};

/// The one list of what a server can do: adds every extension, in the order in which hooks go through them.
void addExtensions(ServerExtensions& all, const ExtensionBase& base);

} // namespace everyport::xmpp
