#pragma once

#include <optional>

#include "app/config/option.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/task/task.h"
#include "protocols/websocket/handshake.h"

namespace everyport::ircchat {

/// Where an account's values lead: a server's port, or, where the server is named by wss:// or ws://, its WebSocket.
struct IrcPlace {
    Endpoint endpoint;
    std::optional<websocket::ClientRequest> webSocket = {};

    /// Malformed/BadValue for what is no server. ws:// leads to this computer only, unless `encryption` is none.
    static Result<IrcPlace> of(const OptionValues& values);
};

bool isWebAddress(const QString& server); ///< "wss://irc.example/webirc"

/// Ready when the WebSocket is open. `reactor` outlives it; dropping it gives up.
Task<Result<Transport*>> connectByWebSocket(Reactor& reactor, Endpoint place, QString service,
    websocket::ClientRequest request, std::unique_ptr<Protocol> protocol);

} // namespace everyport::ircchat
