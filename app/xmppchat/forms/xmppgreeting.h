#pragma once

#include "app/chat/network/network.h"

namespace everyport::xmppchat {

/// Finds the server of an address as its account will: by SRV records, by the WebSocket that its host-meta names
/// (XEP-0156), or through the option `proxy`; and reads what its stream offers once
/// it is encrypted. It learns the domain that was meant and nobody's name. `values` are XmppNetwork's; `reactor`
/// outlives the Task.
Task<Result<chat::NetworkType::Greeting>> greetServer(
    Reactor* reactor, OptionList options, QMap<QString, QVariant> values);

} // namespace everyport::xmppchat
