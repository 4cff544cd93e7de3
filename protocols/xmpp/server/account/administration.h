#pragma once

#include "protocols/xmpp/server/account/commands.h"
#include "protocols/xmpp/server/login/inbandregistration.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp {

/// XEP-0133: what administrators do from their chat program: accounts, who is there, a word to all. Everything named
/// must outlive the commands.
void addAdministration(Commands& commands, const ServerOptions& options, Router& router, UserDirectory& users,
    Sessions& sessions, Farewell& farewell);

} // namespace everyport::xmpp
