#pragma once

#include "netcore/interfaces/reactor.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/pubsub/nodes/pubsubaccess.h"
#include "protocols/xmpp/pubsub/nodes/pubsubitems.h"

namespace everyport::xmpp {

/// Sends the last item of a node to who has just subscribed or come online (XEP-0060 §6.1.7,
/// pubsub#send_last_published_item). A part of PubsubNodes; everything named must outlive it. Loop's thread.
class PubsubLastItems {
public:
    struct Nodes {
        const PubsubTree& tree;
        const PubsubAudience& audience;
        const PubsubAccess& access;
        const PubsubNotices& notices;
    };
    PubsubLastItems(Reactor& reactor, Nodes nodes, PubsubItems& items, TaskSet::Failed failed)
        : m_reactor(reactor), m_nodes(nodes), m_items(items), m_work(std::move(failed))
    {
    }

    /// To one who has just subscribed, in a turn of its own.
    void subscribed(const QString& name, const Jid& who);
    /// A client has come: the newest items of those of these nodes that say so, as far as it is subscribed.
    void cameOnline(const Jid& client, const QStringList& names);
    /// The newest item, to one who is there now and may read it.
    Task<Result<Done>> sendNewest(QString name, Jid who);

private:
    Task<Result<Done>> sendInNextTurn(QString name, Jid who, quint64 told, Task<Done> nextTurn);
    bool hears(const PubsubNode& node, const PubsubSubscription& subscription) const
    {
        return m_nodes.audience.hears(node, subscription, m_reactor.clock().wallMsecs());
    }

    Reactor& m_reactor;
    Nodes m_nodes;
    PubsubItems& m_items;
    TaskSet m_work;
};

} // namespace everyport::xmpp
