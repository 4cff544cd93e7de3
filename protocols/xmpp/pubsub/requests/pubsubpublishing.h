#pragma once

#include <variant>

#include "protocols/xmpp/pubsub/nodes/pubsubnode.h"
#include "protocols/xmpp/pubsub/nodes/pubsubstore.h"
#include "protocols/xmpp/pubsub/requests/pubsubpolicy.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp {

/// What a `<publish/>` holds, or what is wrong with it (XEP-0060 §7.1.3). The id is empty where it names none.
std::variant<PubsubItem, StanzaError> publishedItem(
    const xml::Element& publish, const PubsubNode& node, const PubsubPolicy& policy);

/// What an `<items/>` asks for, with the page around it (§6.5), or what is wrong with it.
std::variant<ItemQuery, StanzaError> requestedItems(
    const Stanza& request, const xml::Element& items, const PubsubPolicy& policy);
/// What does not fit into `mostBytes` is left for the next page; unpaged, the oldest are left out.
xml::Element itemsAnswer(const QString& node, const ItemPage& page, bool isPaged, qsizetype mostBytes);

} // namespace everyport::xmpp
