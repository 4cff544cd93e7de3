#include "protocols/http/server/upgrade.h"

namespace everyport::http {

Response acceptWebSocket(const Request& request, WebSocketFactory factory, const OriginRules& pages)
{
    const Headers& headers = request.headers;
    if (!headers.listHolds("Upgrade", "websocket") || !headers.listHolds("Connection", "upgrade")) {
        auto response = Response::text(426, "This address speaks WebSocket.\n");
        response.headers.add("Upgrade", "websocket");
        return response;
    }
    if (headers.value("Sec-WebSocket-Version") != "13") {
        auto response = Response::text(426, "Only version 13 of WebSocket is spoken here.\n");
        response.headers.add("Upgrade", "websocket");
        response.headers.add("Sec-WebSocket-Version", "13"); // §4.4
        return response;
    }
    const QByteArray key = headers.value("Sec-WebSocket-Key");
    if (request.method != "GET" || request.minorVersion < 1 || !request.body.isEmpty()
        || headers.count("Sec-WebSocket-Key") != 1 || !websocket::isKey(key))
        return Response::text(400, "The WebSocket handshake is not well formed.\n");
    if (!pages.allows(request))
        return Response::text(403, "Pages of other sites may not listen here.\n");
    return {.status = 101,
        .headers = {{"Upgrade", "websocket"}, {"Sec-WebSocket-Accept", websocket::acceptKey(key)}},
        .upgrade = std::move(factory)};
}

} // namespace everyport::http
