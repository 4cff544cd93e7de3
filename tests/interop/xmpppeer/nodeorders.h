#pragma once

#include "protocols/xmpp/client/nodes/nodes.h"
#include "tests/interop/xmpppeer/following.h"
#include "tests/interop/xmpppeer/words.h"

namespace everyport::xmpppeer {

/// Publish-subscribe: every verb has the service first ("-": our account), then the node.
class NodeOrders {
public:
    NodeOrders(xmpp::client::Client& client, Following& following, Verbs& verbs);

private:
    void addItems(Verbs& verbs);
    void addSubscriptions(Verbs& verbs);
    void addOwners(Verbs& verbs);
    void addForms(Verbs& verbs);

    xmpp::client::Nodes& m_nodes;
    Following& m_following;
};

} // namespace everyport::xmpppeer
