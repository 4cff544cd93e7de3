#pragma once

#include "app/chat/network/network.h"

namespace everyport::ircchat {

/// Goes to a server's port and hangs up as soon as the connection stands, under TLS with its certificate checked: it
/// hears nothing of us. Where no port was named, a server on this computer may also be one without encryption. A
/// WebSocket is not tried: it would be asked for by a request. `values` are IrcNetwork's; `reactor` outlives the Task.
Task<Result<chat::NetworkType::Greeting>> greetServer(
    Reactor* reactor, OptionList options, QMap<QString, QVariant> values);

} // namespace everyport::ircchat
