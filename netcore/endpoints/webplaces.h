#pragma once

#include "netcore/endpoints/endpoint.h"
#include "netcore/interfaces/reactor.h"

namespace everyport {

/// Where a web server's connections go, of https: and wss: alike: the HTTPS records of its name (RFC 9460) may send
/// them to another host or port, as they send browsers. `place` is what the address itself says, and the last of those
/// to try; each asks for the certificate of the host in the address, whatever DNS names. Only tls:HOST:PORT is looked
/// up: what goes through a proxy asks its names there, and what is in the clear or a numeric address has no records.
/// Records that do not come within `recordsPatience` are done without. `reactor` outlives the Task.
Task<QList<Endpoint>> webPlaces(Reactor* reactor, Endpoint place);

inline constexpr std::chrono::milliseconds recordsPatience{500};
inline constexpr std::chrono::seconds placesPatience{4};

/// The first of them that takes the connection; the last one's Error where none does. See connectTo. Each that records
/// name has `placesPatience`, its handshake too, so that one which is dead leaves time for the address itself.
Task<Result<Transport*>> connectToWeb(Reactor& reactor, Endpoint place, QString service,
    std::shared_ptr<TlsContext> tls, std::unique_ptr<Protocol> protocol);

} // namespace everyport
