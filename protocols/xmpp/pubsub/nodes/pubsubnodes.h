#pragma once

#include "protocols/xmpp/pubsub/nodes/pubsubexpiry.h"
#include "protocols/xmpp/pubsub/nodes/pubsublastitems.h"
#include "protocols/xmpp/pubsub/nodes/pubsubmemberships.h"

namespace everyport::xmpp {

/// The nodes of one service: changes them in the store, then tells subscribers and listeners. Asks nobody for
/// rights; who may do what is decided by those who take requests. Everything named must outlive it.
class PubsubNodes {
public:
    PubsubNodes(Reactor& reactor, Router& router, Jid service, PubsubStore& store);

    Task<Result<Done>> open(); ///< Reads what the store has; before all else.
    const Jid& service() const { return m_service; }
    const PubsubNode* find(const QString& name) const { return m_tree.named(name); }
    const PubsubTree& tree() const { return m_tree; } ///< With the root, and which stands in which.
    QStringList names() const;
    qsizetype count() const { return qsizetype(m_tree.nodes().size()); }
    /// Of a node that is not there: gone elsewhere (§8.4), or item-not-found.
    StanzaError missing(const QString& name) const;
    PubsubAccess& access() { return m_access; }
    const PubsubAccess& access() const { return m_access; }
    /// Who hears of an account's own node (XEP-0163) without having subscribed.
    void setListeners(std::function<QList<Jid>(const PubsubNode& node)> listeners)
    {
        m_notices.listeners = std::move(listeners);
    }
    Attendance& attendance() { return m_attendance; }
    const PubsubNotices& notices() const { return m_notices; }

    /// Nodes, by bare address, sorted; the root's name is empty.
    QStringList subscribedBy(const Jid& who) const { return m_memberships.subscribedBy(who); }
    QStringList affiliatedWith(const Jid& who) const;
    qsizetype ownedBy(const Jid& who) const { return m_memberships.ownedBy(who); }

    /// Refused/AlreadyExists, code conflict; Refused, where it cannot stand in the collections of its configuration.
    Task<Result<Done>> create(QString name, Jid owner, NodeConfig config);
    Task<Result<Done>> configure(QString name, NodeConfig config);
    /// What stood in it alone stands in the root then. `redirect`: where whoever comes later is sent.
    Task<Result<Done>> remove(QString name, QString redirect = {});
    Task<Result<Done>> setAffiliation(QString name, Jid who, Affiliation affiliation);
    Task<Result<Done>> subscribe(QString name, Jid who)
    {
        return setSubscription(std::move(name), PubsubSubscription{std::move(who)});
    }
    Task<Result<Done>> setSubscription(QString name, PubsubSubscription subscription); ///< New, or changed.
    Task<Result<Done>> unsubscribe(QString name, Jid who);
    /// Notifications go out once the item is safe, written out once for all.
    Task<Result<Done>> publish(QString name, PubsubItem item)
    {
        return m_items.publish(std::move(name), std::move(item));
    }
    Task<Result<Done>> retract(QString name, QString id, bool notify)
    {
        return m_items.retract(std::move(name), std::move(id), notify);
    }
    Task<Result<Done>> purge(QString name) { return m_items.purge(std::move(name)); }
    Task<Result<ItemPage>> items(QString name, ItemQuery query)
    {
        return m_items.page(std::move(name), std::move(query));
    }
    PubsubLastItems& lastItems() { return m_lastItems; } ///< To who has just subscribed, or come online.

    void addListener(PubsubEvents* listener) { m_listeners.add(listener); }
    void removeListener(PubsubEvents* listener) { m_listeners.remove(listener); }

private:
    void adopt(PubsubNode node);
    PubsubNode* standing(const QString& name) { return m_tree.standing(name); }
    Task<Result<Done>> takeOut(QString name);
    Task<Result<Done>> dropRefused(QString name, Jid only);
    Task<Result<Done>> endLease(QString name, PubsubSubscription subscription);
    template <typename... Arguments, typename... Values>
    void notify(void (PubsubEvents::*event)(Arguments...), const Values&... values)
    {
        m_listeners.notify(event, values...);
    }

    Reactor& m_reactor;
    Jid m_service;
    PubsubStore& m_store;
    PubsubTree m_tree;
    PubsubAccess m_access;
    PubsubMemberships m_memberships;
    QHash<QString, QString> m_redirects;
    Attendance m_attendance;
    PubsubAudience m_audience;
    PubsubNotices m_notices;
    ListenerList<PubsubEvents> m_listeners;
    PubsubItems m_items;
    PubsubLastItems m_lastItems;
    PubsubExpiry m_expiry;
    TaskSet m_work;
};

} // namespace everyport::xmpp
