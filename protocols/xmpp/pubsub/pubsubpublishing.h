#pragma once

#include <variant>

#include "protocols/xmpp/pubsub/pubsubnode.h"
#include "protocols/xmpp/pubsub/pubsubpolicy.h"

namespace everyport::xmpp {

/// What a `<publish/>` holds, or what is wrong with it (XEP-0060 §7.1.3). The id is empty where it names none.
std::variant<PubsubItem, StanzaError> publishedItem(
    const xml::Element& publish, const PubsubNode& node, const PubsubPolicy& policy);

} // namespace everyport::xmpp
