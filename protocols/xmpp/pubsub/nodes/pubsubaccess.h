#pragma once

#include <functional>

#include "protocols/xmpp/pubsub/nodes/pubsubnode.h"

namespace everyport::xmpp {

/// Who may read a node and subscribe to it: by the node itself, and by its owner's contacts where the nodes are an
/// account's own (XEP-0163). The two functions are set before the service opens. Loop's thread.
class PubsubAccess {
public:
    /// For accounts' own nodes: whom the access models presence and roster refuse. Not set: there are no contacts.
    std::function<bool(const PubsubNode& node, const Jid& who)> refusesContact;
    /// Is it told of to who listens above it? Not by default kept back.
    std::function<bool(const QString& node)> lists;

    /// Why not, if not; who may subscribe may still have to wait for an owner's word (AccessModel::Authorize).
    std::optional<StanzaError> refusesReader(const PubsubNode& node, const Jid& who) const;
    std::optional<StanzaError> refusesSubscriber(const PubsubNode& node, const Jid& who) const;
    /// Not told of to this one, who listens at a collection above it.
    bool hides(const PubsubNode& node, const Jid& who) const;
    /// As NodeConfig's, but for what only an account's own nodes can be.
    Result<NodeConfig> filled(const NodeConfig& config, const DataForm& submitted) const;

private:
    std::optional<StanzaError> refusesContactOf(const PubsubNode& node, const Jid& who) const;
};

} // namespace everyport::xmpp
