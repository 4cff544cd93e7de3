#pragma once

#include "protocols/xmpp/client/discovery/discovery.h"
#include "protocols/xmpp/client/nodes/nodes.h"
#include "ui/pubsub/nodes/nodesource.h"

namespace everyport::ui {

/// An item as another's service gave it. Items carry no time of their own; what many of them hold does (Atom, RFC 4287
/// §4.2). 0: not known.
xmpp::PubsubItem itemOf(const xmpp::client::NodeItem& item);

/// What a service says of a node: its identity, and the form that goes with its disco#info (XEP-0060 §5.4).
void readFacts(NodeFacts& facts, const xmpp::DiscoInfo& info);

} // namespace everyport::ui
