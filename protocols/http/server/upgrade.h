#pragma once

#include "protocols/http/messages/message.h"
#include "protocols/http/server/originrules.h"
#include "protocols/websocket/connection.h"

namespace everyport::http {

/// Makes the WebSocket's side of an upgrade; `early` goes to its constructor. Null refuses with 503.
using WebSocketFactory = std::function<std::unique_ptr<Protocol>(QByteArray early)>;

/// The server's half of the WebSocket handshake (RFC 6455 §4.2): 101 with the factory in it, or the refusal: 400
/// where the request is wrong, 403 where a page asks that is neither from here nor among `pages`, 426 for another
/// version or a plain GET.
Response acceptWebSocket(const Request& request, WebSocketFactory factory, const OriginRules& pages = {});

} // namespace everyport::http
