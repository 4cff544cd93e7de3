#pragma once

#include "netcore/interfaces/reactor.h"
#include "protocols/xmpp/pubsub/nodes/pubsubaudience.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp {

/// Tells subscribers what has happened (XEP-0060 §§7.1.2.1, 8 and 12): each message written out once for everyone who
/// hears it in the same words. Everything named must outlive it.
class PubsubNotices {
public:
    PubsubNotices(Reactor& reactor, Router& router, Jid service, const PubsubTree& tree, const PubsubAudience& audience)
        : m_reactor(reactor), m_router(router), m_service(std::move(service)), m_tree(tree), m_audience(audience)
    {
    }
    /// Who hears of a node without having subscribed.
    std::function<QList<Jid>(const PubsubNode& node)> listeners;

    void published(const PubsubNode& node, const PubsubItem& item) const;
    void retracted(const PubsubNode& node, const QString& id) const;
    void purged(const PubsubNode& node) const;
    void created(const PubsubNode& node) const; ///< To who listens at a collection above it.
    void configured(const PubsubNode& node) const;
    void removed(const PubsubNode& node, const QString& redirect) const;
    /// Tells of the collections that it has come to stand in, and of those of `before` that it has left
    /// (XEP-0248 §6.2).
    void moved(const PubsubNode& child, const QStringList& before) const;

    /// An item of earlier, to one alone.
    void earlier(const PubsubNode& node, const PubsubItem& item, const Jid& who) const;
    /// What has become of a subscription, to its subscriber (§8.6, 8.8.4) or to an owner (pubsub#notify_sub).
    void subscription(const QString& node, const PubsubSubscription& subscription, const QList<Jid>& to) const;
    void affiliation(const QString& node, const Jid& who, Affiliation affiliation) const; ///< §8.9.4

private:
    void tell(const PubsubNode& node, PubsubAudience::Event kind, xml::Element event) const;
    void membership(const PubsubNode& child, const QString& collection, const QString& verb) const;
    void send(Stanza message, const QList<Jid>& to) const;

    Reactor& m_reactor;
    Router& m_router;
    Jid m_service;
    const PubsubTree& m_tree;
    const PubsubAudience& m_audience;
};

/// An event as a message without an addressee; `through`: by which collections it comes (XEP-0131).
Stanza pubsubNotice(const Jid& service, bool headline, xml::Element event, const QStringList& through = {});
/// `<subscription/>` in `ns`.
xml::Element subscriptionElement(const QString& ns, const QString& node, const PubsubSubscription& subscription);

} // namespace everyport::xmpp
