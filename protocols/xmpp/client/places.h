#pragma once

#include <memory>

#include "netcore/endpoint.h"
#include "netcore/reactor.h"
#include "netcore/srv.h"
#include "netcore/tlscontext.h"

namespace everyport::xmpp::client {

/// Where a domain's clients are let in, in the order to be tried: XEP-0368's direct TLS and RFC 6120's STARTTLS by one order
/// of priorities and lots, without records the domain itself at 5222. Certificates are checked for the domain whatever the
/// host is called. `srv` null: nobody knows records. Error: the domain says that it has no such service.
Task<Result<QList<Endpoint>>> findPlaces(SrvResolver* srv, QString domain, Dice dice = {});

/// The first of them that can be reached; `direct` is for those with direct TLS. The last one's Error where none can.
Task<Result<Transport*>> connectToOneOf(Reactor& reactor, QList<Endpoint> places, QString domain, std::shared_ptr<TlsContext> direct,
    std::unique_ptr<Protocol> protocol);

/// "host", "host:port", "[::1]:5222": what a server names in see-other-host or as its place to resume at.
Result<Endpoint> placeNamed(const QString& text);

} // namespace everyport::xmpp::client
