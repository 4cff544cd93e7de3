#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "netcore/endpoints/endpoint.h"
#include "netcore/names/srv.h"

namespace everyport::xmpp::client {

/// How a domain's server is reached: the place that a person chose, or what DNS and then the web say of the domain.
/// What is lent outlives its use.
struct Ways {
    std::optional<Endpoint> place = {}; ///< In place of what DNS says; tls: for direct TLS.
    /// In place of both: "wss://example.org/xmpp" (RFC 7395); ws:// on this computer alone.
    QString webSocket = {};
    /// A proxy that stands before all of it, as an endpoint begins: "socks5:127.0.0.1:9050". No records are asked for
    /// then, for they would be asked past it; it is told the domain's own name.
    QString through = {};
    SrvResolver* srv = nullptr; ///< Null: no records are asked for.
    /// Fetches a small file by https, its certificate checked, through the same proxy. Where nothing else leads to the
    /// domain, its host-meta tells of a WebSocket (XEP-0156). Empty: nobody can.
    std::function<Task<Result<QByteArray>>(QString url)> fetch = {};
};

/// Whom a connection is for.
struct Destination {
    QString domain;
    std::shared_ptr<TlsContext> directTls = {}; ///< Its ALPN is xmpp-client.
    std::shared_ptr<TlsContext> webTls = {};
    qsizetype elementBytes = 0;             ///< At most, by WebSocket.
    std::optional<Endpoint> only = {};      ///< Where the server has sent us; in place of what DNS says.
    std::optional<Endpoint> resumesAt = {}; ///< Tried first, where no person chose the place.
};

/// Gives `protocol` to the first that can be reached. `reactor` outlives it; dropping it gives up.
Task<Result<Transport*>> connectByWays(
    Reactor* reactor, Ways ways, Destination destination, std::unique_ptr<Protocol> protocol);

} // namespace everyport::xmpp::client
