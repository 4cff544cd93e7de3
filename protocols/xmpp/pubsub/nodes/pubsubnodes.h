#pragma once

#include <functional>

#include <QHash>
#include <QSet>

#include "netcore/base/listenerlist.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/pubsub/nodes/newestitems.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnotices.h"
#include "protocols/xmpp/pubsub/nodes/pubsubstore.h"

namespace everyport::xmpp {

/// What a pubsub service tells the program it runs in. Plain calls on the loop's thread.
struct PubsubEvents {
    virtual ~PubsubEvents() = default;
    virtual void nodeChanged(const QString& node) { Q_UNUSED(node) } ///< New, configured, or its subscribers changed.
    virtual void nodeRemoved(const QString& node) { Q_UNUSED(node) }
    virtual void itemPublished(const QString& node, const PubsubItem& item)
    {
        Q_UNUSED(node)
        Q_UNUSED(item)
    }
    virtual void itemRetracted(const QString& node, const QString& id)
    {
        Q_UNUSED(node)
        Q_UNUSED(id)
    }
    virtual void nodePurged(const QString& node) { Q_UNUSED(node) }
};

/// The nodes of one service: changes them in the store, then tells subscribers and listeners. Asks nobody for
/// rights; who may do what is decided by those who take requests. Everything named must outlive it.
class PubsubNodes {
public:
    PubsubNodes(Reactor& reactor, Router& router, Jid service, PubsubStore& store);

    Task<Result<Done>> open(); ///< Reads what the store has; before all else.
    const Jid& service() const { return m_service; }
    const PubsubNode* find(const QString& name) const { return name.isEmpty() ? nullptr : m_tree.find(name); }
    const PubsubTree& tree() const { return m_tree; } ///< With the root, and which stands in which.
    QStringList names() const;
    qsizetype count() const { return qsizetype(m_tree.nodes().size()); }
    /// Of a node that is not there: gone elsewhere (§8.4), or item-not-found.
    StanzaError missing(const QString& name) const;
    /// Why not, if not; who may subscribe may still have to wait for an owner's word (AccessModel::Authorize).
    std::optional<StanzaError> refusesReader(const PubsubNode& node, const Jid& who) const;
    std::optional<StanzaError> refusesSubscriber(const PubsubNode& node, const Jid& who) const;
    /// As NodeConfig's, but for what only an account's own nodes can be, and for what a node cannot become.
    Result<NodeConfig> filled(const NodeConfig& config, const DataForm& submitted) const;
    /// For accounts' own nodes (XEP-0163): whom the access models presence and roster refuse, and who hears of a node
    /// without having subscribed.
    std::function<bool(const PubsubNode& node, const Jid& who)> refusesContact;
    void setListeners(std::function<QList<Jid>(const PubsubNode& node)> listeners)
    {
        m_notices.listeners = std::move(listeners);
    }
    /// Is it told of to who listens above it? Not by default kept back.
    std::function<bool(const QString& node)> lists;
    Attendance& attendance() { return m_attendance; }
    const PubsubNotices& notices() const { return m_notices; }

    QStringList subscribedBy(const Jid& who) const; ///< Nodes, by bare address; the root's name is empty.
    QStringList affiliatedWith(const Jid& who) const;
    qsizetype ownedBy(const Jid& who) const { return m_owned.value(who.bare()); }

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
    Task<Result<Done>> publish(QString name, PubsubItem item);
    Task<Result<Done>> retract(QString name, QString id, bool notify);
    Task<Result<Done>> purge(QString name);
    Task<Result<ItemPage>> items(QString name, ItemQuery query);
    /// To one who has just subscribed (§6.1.7), in a turn of its own.
    void sendLast(const QString& name, const Jid& who);

    /// The newest item, to one who is there now and may read it.
    Task<Result<Done>> sendNewest(QString name, Jid who);
    /// A client has come: the newest items of the nodes that say so, as far as it is subscribed
    /// (pubsub#send_last_published_item).
    void cameOnline(const Jid& client);

    void addListener(PubsubEvents* listener) { m_listeners.add(listener); }
    void removeListener(PubsubEvents* listener) { m_listeners.remove(listener); }

private:
    void adopt(PubsubNode node);
    /// Null also where it is being removed: what is stored behind that stays for ever.
    PubsubNode* standing(const QString& name);
    Task<Result<Done>> takeOut(QString name);
    void dropped(const PubsubNode& node, const Jid& subscriber);
    std::optional<StanzaError> refusesContactOf(const PubsubNode& node, const Jid& who) const;
    Task<Result<Done>> dropRefused(QString name, Jid only);
    Task<Result<std::optional<PubsubItem>>> newestOf(QString name);
    Task<Result<ItemPage>> itemsThatLast(QString name, ItemQuery query, qint64 since);
    Task<Result<Done>> sendLastNow(QString name, Jid who, quint64 told, Task<Done> nextTurn);
    void moved(const QString& name, const QStringList& before);
    void setAffiliationInMemory(PubsubNode& node, const Jid& who, Affiliation affiliation);
    void armSweep();
    void sweep();
    bool needsSweep() const;
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
    Attendance m_attendance;
    PubsubAudience m_audience;
    PubsubNotices m_notices;
    NewestItems m_newest;
    QSet<QString> m_going; ///< Being removed.
    QHash<QString, QString> m_redirects;
    QHash<Jid, QSet<QString>> m_nodesOf; ///< By subscriber, bare: each message that comes back asks.
    QHash<Jid, qsizetype> m_owned;       ///< How many nodes each owns.
    ListenerList<PubsubEvents> m_listeners;
    Clock::Timer m_sweep;
    TaskSet m_work{TaskSet::unhandled};
};

/// There is no such node.
Error noPubsubNode();
/// XEP-0059 §2.4: a page is asked for behind, or before, an item that is not there.
Error noItemToTurnAt();

} // namespace everyport::xmpp
