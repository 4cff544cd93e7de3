#pragma once

#include <memory>

#include "netcore/endpoints/endpoint.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/names/srv.h"
#include "netcore/tls/tlscontext.h"

namespace everyport::xmpp::client {

/// The first of them that can be reached; certificates are checked for the domain whatever the host is called.
/// `direct` is for those with direct TLS. The last one's Error where none can.
Task<Result<Transport*>> connectToOneOf(Reactor& reactor, QList<Endpoint> places, QString domain,
    std::shared_ptr<TlsContext> direct, std::unique_ptr<Protocol> protocol);

/// "host", "host:port", "[::1]:5222": what a server names in see-other-host or as its place to resume at.
Result<Endpoint> placeNamed(const QString& text);

} // namespace everyport::xmpp::client
