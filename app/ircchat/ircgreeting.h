#pragma once

#include "app/chat/network/network.h"

namespace everyport::ircchat {

/// Goes to a server's port and hangs up: under TLS as soon as the connection stands, its certificate checked, so that
/// it hears nothing of us; in the clear once it has answered as IRC servers do, since anything could be there. It
/// learns nobody's name. Busy/TimedOut after 15 s, on this computer after 3. A WebSocket is not tried: it would be
/// asked for by a request. `values` are IrcNetwork's; `reactor` outlives the Task.
Task<Result<chat::NetworkType::Greeting>> greetServer(
    Reactor* reactor, OptionList options, QMap<QString, QVariant> values);

} // namespace everyport::ircchat
