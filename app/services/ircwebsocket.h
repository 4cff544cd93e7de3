#pragma once

#include "netcore/port.h"
#include "protocols/http/site.h"

namespace everyport {

/// What a browser is answered on the endpoint of the option `websocket`: IRC over a WebSocket, as text (text.ircv3.net) or
/// as bytes (binary.ircv3.net); see ircv3.net/specs/extensions/websocket.
std::shared_ptr<const http::Site> makeIrcWebSite(Clock& clock, ProtocolFactory makeSession);

} // namespace everyport
