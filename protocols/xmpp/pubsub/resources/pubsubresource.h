#pragma once

#include <variant>

#include "netcore/task/task.h"
#include "protocols/xmpp/extensions/disco.h"
#include "protocols/xmpp/pubsub/nodes/pubsubstore.h"

namespace everyport::xmpp {

/// Nodes that are answered by code: each request that a service understands (XEP-0060 §§5 to 8) as one call, with what
/// was asked already read and checked for form. Whoever makes one says what it has, and overrides what it can; the rest
/// is refused with the error of the XEP that names the feature. Rights are the resource's own affair: `who` is the
/// sender, proven by its server.
///
/// Attached to a service by PubsubResources, which it must outlive until it is detached. What is begun is dropped with
/// the service. Loop's thread; an answer may come whenever it is ready. Everything is a value, so that scripts can do
/// the same.
class PubsubResource {
public:
    template <typename T>
    using Reply = Task<std::variant<T, StanzaError>>; ///< StanzaError: pubsubError(), unsupported(), or any other.
    struct Info {
        NodeType type = NodeType::Leaf;
        QString name = {};
        std::optional<DataForm> metadata = {}; ///< pubsub#meta-data (§5.4)
    };
    struct Child {
        QString node;
        QString name = {};
    };
    using NodeSubscription = std::pair<QString, PubsubSubscription>; ///< With the node's name.
    using NodeAffiliation = std::pair<QString, Affiliation>;
    using Affiliations = QList<std::pair<Jid, Affiliation>>;

    virtual ~PubsubResource() = default;
    /// Is the node one of its own, there or not? Asked for each request: a name, a prefix, a pattern. The empty name is
    /// the service as a whole: instant nodes, and what is asked of all nodes at once.
    virtual bool has(const QString& node) const = 0;
    virtual QList<Child> listed() const { return {}; } ///< At the top of service discovery, whoever asks.

    // What there is (§5)
    virtual Reply<Info> info(Jid who, QString node);
    virtual Reply<QList<Child>> nodes(Jid who, QString node); ///< Below it.
    /// Their own; of all nodes where it is empty.
    virtual Reply<QList<NodeSubscription>> subscriptions(Jid who, QString node);
    virtual Reply<QList<NodeAffiliation>> affiliations(Jid who, QString node); ///< Likewise.

    // Subscribers (§6)
    /// `wanted.who` is the sender or its bare address. What it became: subscribed, or pending.
    virtual Reply<PubsubSubscription> subscribe(Jid who, QString node, PubsubSubscription wanted);
    virtual Reply<Done> unsubscribe(Jid who, QString node, Jid subscriber);
    virtual Reply<SubscribeOptions> options(Jid who, QString node, Jid subscriber);
    virtual Reply<Done> setOptions(Jid who, QString node, Jid subscriber, DataForm submitted);
    virtual Reply<ItemPage> items(Jid who, QString node, ItemQuery query);

    // Publishers (§7)
    /// One item, or none where the node takes none; its id may be empty. The id that it got.
    virtual Reply<QString> publish(
        Jid who, QString node, std::optional<PubsubItem> item, std::optional<DataForm> options);
    virtual Reply<Done> retract(Jid who, QString node, QString id, bool notify);

    // Owners (§8)
    /// The name that it got.
    virtual Reply<QString> create(Jid who, QString node, std::optional<DataForm> configuration);
    virtual Reply<DataForm> defaultConfiguration(Jid who, QString node);
    virtual Reply<DataForm> configuration(Jid who, QString node);
    virtual Reply<Done> configure(Jid who, QString node, DataForm submitted);
    virtual Reply<Done> purge(Jid who, QString node);
    virtual Reply<Done> remove(Jid who, QString node, QString redirect);
    virtual Reply<Affiliations> nodeAffiliations(Jid who, QString node);
    virtual Reply<Done> setNodeAffiliations(Jid who, QString node, Affiliations changes);
    virtual Reply<QList<PubsubSubscription>> nodeSubscriptions(Jid who, QString node);
    virtual Reply<Done> setNodeSubscriptions(Jid who, QString node, QList<PubsubSubscription> changes);

    virtual void clientGone(const Jid& client) { Q_UNUSED(client) } ///< Told in vain; a full address.

protected:
    template <typename T>
    static Reply<T> answered(std::variant<T, StanzaError> reply)
    {
        return Reply<T>(std::move(reply));
    }
};

} // namespace everyport::xmpp
