#pragma once

#include "app/config/option.h"
#include "netcore/transport/port.h"
#include "protocols/http/server/originrules.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// Under which names the WebSocket is reached, and whose pages may use it. May change while it runs.
struct WebOriginRules {
    http::HostRules hosts = {};
    http::OriginRules pages = {};
};
WebOriginRules ircWebRules(const OptionValues& values);
/// By this name, and for what the option `websocket-origins` says.
WebOriginRules webRules(const QString& name, const OptionValues& values);

/// What a browser is answered on the endpoint of the option `websocket`: IRC over a WebSocket, as text (text.ircv3.net)
/// or as bytes (binary.ircv3.net); see ircv3.net/specs/extensions/websocket.
std::shared_ptr<const http::Site> makeIrcWebSite(
    Clock& clock, std::shared_ptr<const WebOriginRules> rules, ProtocolFactory makeSession);

} // namespace everyport
