#pragma once

#include "app/services/http/ircwebsocket.h"

namespace everyport {

/// What a browser is answered on the endpoint of the option `websocket`, whatever path it asks for; but for
/// /.well-known/host-meta, which tells every page where the WebSocket is: `addresses`. Each stream stands behind
/// `xmpp::Frames`.
std::shared_ptr<const http::Site> makeXmppWebSite(
    Clock& clock, std::shared_ptr<const WebOriginRules> rules, qsizetype messageBytes, ProtocolFactory makeStream,
    std::function<QStringList()> addresses = [] { return QStringList(); });

} // namespace everyport
