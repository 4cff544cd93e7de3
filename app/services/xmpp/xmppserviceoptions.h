#pragma once

#include "app/config/option.h"
#include "protocols/xmpp/server/sessions/options.h"

namespace everyport {

/// What an `xmpp` service can be told, and what of it the server is told.
OptionList xmppServiceOptions();
xmpp::ServerOptions xmppServerOptions(const OptionValues& values);

} // namespace everyport
