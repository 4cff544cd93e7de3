#pragma once

#include <functional>
#include <map>

#include <QHash>
#include <QSet>

#include "netcore/reactor.h"
#include "netcore/taskset.h"
#include "protocols/xmpp/pubsub/pubsubstore.h"
#include "protocols/xmpp/router.h"

namespace everyport::xmpp {

/// What a pubsub service tells the program it runs in. Plain calls on the loop's thread.
struct PubsubEvents {
    virtual ~PubsubEvents() = default;
    virtual void nodeChanged(const QString& node) { Q_UNUSED(node) } ///< New, configured, or its subscribers changed.
    virtual void nodeRemoved(const QString& node) { Q_UNUSED(node) }
    virtual void itemPublished(const QString& node, const PubsubItem& item) { Q_UNUSED(node) Q_UNUSED(item) }
    virtual void itemRetracted(const QString& node, const QString& id) { Q_UNUSED(node) Q_UNUSED(id) }
    virtual void nodePurged(const QString& node) { Q_UNUSED(node) }
};

/// The nodes of one service: changes them in the store, then tells subscribers and listeners. Asks nobody for
/// rights; who may do what is decided by those who take requests. Everything named must outlive it.
class PubsubNodes {
public:
    PubsubNodes(Reactor& reactor, Router& router, Jid service, PubsubStore& store);

    Task<Result<Done>> open(); ///< Reads what the store has; before all else.
    const Jid& service() const { return m_service; }
    const PubsubNode* find(const QString& name) const;
    QStringList names() const;
    qsizetype count() const { return qsizetype(m_nodes.size()); }
    /// Why not, if not.
    std::optional<StanzaError> refusesReader(const PubsubNode& node, const Jid& who) const;
    /// As NodeConfig's, but for what only an account's own nodes can be.
    Result<NodeConfig> filled(const NodeConfig& config, const DataForm& submitted) const;
    /// For accounts' own nodes (XEP-0163): whom the access models presence and roster refuse, and who hears of a node
    /// without having subscribed.
    std::function<bool(const PubsubNode& node, const Jid& who)> refusesContact;
    std::function<QList<Jid>(const PubsubNode& node)> listeners;

    QStringList subscribedBy(const Jid& who) const; ///< Nodes, by bare address.
    QStringList affiliatedWith(const Jid& who) const;

    /// Refused/AlreadyExists, code conflict.
    Task<Result<Done>> create(QString name, Jid owner, NodeConfig config);
    Task<Result<Done>> configure(QString name, NodeConfig config);
    Task<Result<Done>> remove(QString name, QString redirect = {});
    Task<Result<Done>> setAffiliation(QString name, Jid who, Affiliation affiliation);
    Task<Result<Done>> subscribe(QString name, Jid who);
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

    void addListener(PubsubEvents* listener) { m_listeners.append(listener); }
    void removeListener(PubsubEvents* listener) { m_listeners.removeAll(listener); }

private:
    PubsubNode* node(const QString& name);
    void added(const QString& name, const Jid& subscriber) { m_nodesOf[subscriber.bare()].insert(name); }
    void dropped(const PubsubNode& node, const Jid& subscriber);
    void notify(const PubsubNode& node, xml::Element event);
    void sendItem(const PubsubNode& node, const PubsubItem& item, const Jid& who);
    Stanza notification(const PubsubNode& node, xml::Element event) const;
    Task<Result<Done>> sendLastNow(QString name, Jid who, quint64 told, Task<Done> nextTurn);
    template <typename... Arguments, typename... Values>
    void tell(void (PubsubEvents::*event)(Arguments...), const Values&... values);

    Reactor& m_reactor;
    Router& m_router;
    Jid m_service;
    PubsubStore& m_store;
    std::map<QString, PubsubNode> m_nodes;
    QHash<Jid, QSet<QString>> m_nodesOf; ///< By subscriber, bare: each message that comes back asks.
    QList<PubsubEvents*> m_listeners;
    TaskSet m_work;
};

} // namespace everyport::xmpp
