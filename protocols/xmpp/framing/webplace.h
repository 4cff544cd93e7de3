#pragma once

#include "netcore/endpoints/endpoint.h"
#include "netcore/task/task.h"
#include "protocols/websocket/handshake.h"

namespace everyport::xmpp {

/// Where a WebSocket of XMPP is (RFC 7395). A value.
struct WebPlace {
    Endpoint endpoint;
    websocket::ClientRequest request = {};

    /// Of "wss://example.org/xmpp-websocket". Malformed/BadValue for what is none. ws:// leads to this computer alone.
    /// `through`: a proxy, as an endpoint begins; what is in the clear goes through none.
    static Result<WebPlace> of(const QString& address, const QString& through = {});
};

/// The wss:// addresses in a domain's host-meta file, XML or JSON (XEP-0156 §3, RFC 6415), in its order. What is not
/// encrypted is left out.
QStringList webSocketsIn(const QByteArray& hostMeta);

/// Ready when the WebSocket is open. `tls` is for wss: the certificate is checked for the address's host. `reactor`
/// outlives it; dropping it gives up.
Task<Result<Transport*>> connectByWebSocket(Reactor& reactor, WebPlace place, std::shared_ptr<TlsContext> tls,
    qsizetype messageBytes, std::unique_ptr<Protocol> stream);

} // namespace everyport::xmpp
