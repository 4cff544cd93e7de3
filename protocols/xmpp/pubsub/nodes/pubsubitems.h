#pragma once

#include "netcore/base/clock.h"
#include "netcore/base/listenerlist.h"
#include "protocols/xmpp/pubsub/nodes/newestitems.h"
#include "protocols/xmpp/pubsub/nodes/pubsubevents.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnotices.h"
#include "protocols/xmpp/pubsub/nodes/pubsubstore.h"

namespace everyport::xmpp {

/// The items of the nodes: published, retracted, read a page at a time, with the newest of each at hand. A part of
/// PubsubNodes; everything named must outlive it. Loop's thread.
class PubsubItems {
public:
    PubsubItems(Clock& clock, PubsubStore& store, PubsubTree& tree, const PubsubNotices& notices,
        const ListenerList<PubsubEvents>& listeners)
        : m_clock(clock), m_store(store), m_tree(tree), m_notices(notices), m_listeners(listeners)
    {
    }

    /// Notifications go out once the item is safe, written out once for all.
    Task<Result<Done>> publish(QString name, PubsubItem item);
    Task<Result<Done>> retract(QString name, QString id, bool announce);
    Task<Result<Done>> purge(QString name);
    Task<Result<Done>> clear(QString name); ///< As purge, but nobody is told.
    Task<Result<ItemPage>> page(QString name, ItemQuery query);
    Task<Result<std::optional<PubsubItem>>> newest(QString name); ///< None: the node holds none.
    /// Surely, and without asking the store.
    bool isKnownEmpty(const PubsubNode& node) const;
    /// The node was configured anew or removed: what is known of its newest item may not be so any more.
    void forget(const QString& name) { m_newest.changed(name); }

private:
    Task<Result<ItemPage>> itemsThatLast(QString name, ItemQuery query, qint64 since);

    Clock& m_clock;
    PubsubStore& m_store;
    PubsubTree& m_tree;
    const PubsubNotices& m_notices;
    const ListenerList<PubsubEvents>& m_listeners;
    NewestItems m_newest;
};

/// There is no such node.
Error noPubsubNode();
/// XEP-0059 §2.4: a page is asked for behind, or before, an item that is not there.
Error noItemToTurnAt();

} // namespace everyport::xmpp
