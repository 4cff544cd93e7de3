#pragma once

#include "app/services/core/lentnodes.h"
#include "app/services/xmpp/pubsub/pubsubstore.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/pubsub/pubsubservice.h"
#include "protocols/xmpp/pubsub/requests/subscriptionsunderway.h"

namespace everyport {

/// The lent nodes in one pubsub service. Who has subscribed is kept here, also over the times when nobody lends the
/// node, so that a restart loses no subscriber; a node of the service's own that has the same name goes first.
/// Everything named must outlive it.
class XmppLentNodes final : private xmpp::PubsubResource, private LentNodeTeller {
public:
    static constexpr qsizetype mostSubscribers = 10'000; ///< Of one node.
    static constexpr qsizetype mostKept = 1'000;         ///< Nodes whose subscribers are kept.

    XmppLentNodes(Clock& clock, Database& database, xmpp::PubsubService& pubsub, LentNodes& nodes);
    ~XmppLentNodes() override;
    Task<Result<Done>> open(); ///< Reads who has subscribed; answers from then on.
    /// An account goes for good, and all of its subscriptions with it.
    Task<Result<Done>> accountLeaves(xmpp::Jid account);
    /// Under which name a store keeps the subscribers of such a service.
    static QString keptAs(const xmpp::Jid& service) { return service.toString() + QStringLiteral("/lent"); }

private:
    bool has(const QString& node) const override;
    QList<Child> listed() const override;
    Reply<Info> info(xmpp::Jid who, QString node) override;
    Reply<QList<Child>> nodes(xmpp::Jid who, QString node) override;
    Reply<QList<NodeSubscription>> subscriptions(xmpp::Jid who, QString node) override;
    Reply<QList<NodeAffiliation>> affiliations(xmpp::Jid who, QString node) override;
    Reply<xmpp::PubsubSubscription> subscribe(xmpp::Jid who, QString node, xmpp::PubsubSubscription wanted) override;
    Reply<Done> unsubscribe(xmpp::Jid who, QString node, xmpp::Jid subscriber) override;
    Reply<xmpp::ItemPage> items(xmpp::Jid who, QString node, xmpp::ItemQuery query) override;
    Reply<QString> publish(xmpp::Jid who, QString node, std::optional<xmpp::PubsubItem> item,
        std::optional<xmpp::DataForm> options) override;
    Reply<QString> create(xmpp::Jid who, QString node, std::optional<xmpp::DataForm> configuration) override;
    void clientGone(const xmpp::Jid& client) override;

    void published(const QString& node, const xmpp::PubsubItem& item) override;
    void retracted(const QString& node, const QString& id) override;

    /// Who is about to subscribe, and may go for good meanwhile.
    struct Asking {
        xmpp::Jid account;
        bool hasGone = false;
    };
    std::shared_ptr<Asking> startAsking(const xmpp::Jid& who);
    xmpp::PubsubNode nodeOf(const QString& name) const;
    bool isFull(const QString& node, const xmpp::Jid& who) const;
    QList<xmpp::Jid> listeners(const QString& node) const;
    Task<Result<Done>> keep(QString node, xmpp::PubsubSubscription subscription);

    Clock& m_clock;
    xmpp::PubsubService& m_pubsub;
    LentNodes& m_nodes;
    SqlPubsubStore m_store;
    std::map<QString, xmpp::PubsubNode> m_kept; // by name; those that had subscribers
    xmpp::SubscriptionsUnderWay m_underWay;
    QList<std::weak_ptr<Asking>> m_asking; // theirs who subscribe
    bool m_isOpen = false;
    TaskSet m_work;
};

} // namespace everyport
