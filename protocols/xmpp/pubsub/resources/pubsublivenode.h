#pragma once

#include "netcore/base/clock.h"
#include "protocols/xmpp/pubsub/resources/pubsubresources.h"

namespace everyport::xmpp {

/// One node whose items are made when they are asked for: the state of something in the program. Nobody publishes to
/// it; whoever may read it may subscribe, and is told by `changed`. Its subscriptions are kept in `store`, which is its
/// alone. Everything named must outlive it.
class PubsubLiveNode final : public PubsubResource {
public:
    using Items = std::function<QList<PubsubItem>()>;
    PubsubLiveNode(
        Clock& clock, PubsubResources& resources, PubsubStore& store, QString name, NodeConfig config, Items items);
    ~PubsubLiveNode() override;

    /// Who may; by default everyone.
    std::function<bool(const Jid& who)> mayRead = [](const Jid&) { return true; };
    Task<Result<Done>> open();             ///< Reads who has subscribed; there from then on.
    void changed();                        ///< Tells its items to all that listen.
    void changed(QList<PubsubItem> items); ///< The same of those that are others now.
    const PubsubNode& node() const { return m_node; }

    bool has(const QString& node) const override { return m_isOpen && node == m_node.name; }
    QList<Child> listed() const override;
    Reply<Info> info(Jid who, QString node) override;
    Reply<QList<Child>> nodes(Jid who, QString node) override;
    Reply<QList<NodeSubscription>> subscriptions(Jid who, QString node) override;
    Reply<QList<NodeAffiliation>> affiliations(Jid who, QString node) override;
    Reply<PubsubSubscription> subscribe(Jid who, QString node, PubsubSubscription wanted) override;
    Reply<Done> unsubscribe(Jid who, QString node, Jid subscriber) override;
    Reply<ItemPage> items(Jid who, QString node, ItemQuery query) override;
    void clientGone(const Jid& client) override;

private:
    QList<Jid> listeners() const;

    Clock& m_clock;
    PubsubResources& m_resources;
    PubsubStore& m_store;
    PubsubNode m_node;
    Items m_items;
    bool m_isOpen = false;
    TaskSet m_work;
};

/// The part of a list that a query asks for. Refused/NotFound: it turns the page at an item that is not there.
Result<ItemPage> itemPage(QList<PubsubItem> all, const ItemQuery& query);

} // namespace everyport::xmpp
