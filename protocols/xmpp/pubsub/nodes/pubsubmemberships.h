#pragma once

#include <QHash>
#include <QSet>

#include "protocols/xmpp/pubsub/nodes/pubsubnode.h"

namespace everyport::xmpp {

/// Which nodes an account is subscribed to, and how many it owns, without a look at every node: each message that
/// comes back asks. A part of PubsubNodes, which tells it of each change. Loop's thread.
class PubsubMemberships {
public:
    void nodeAdded(const PubsubNode& node);
    void nodeRemoved(const PubsubNode& node);
    void subscribed(const PubsubNode& node, const Jid& who) { m_nodesOf[who.bare()].insert(node.name); }
    /// Told when the node has no such subscription any more; the account's other clients may still have one.
    void unsubscribed(const PubsubNode& node, const Jid& who);
    /// Told before the node changes.
    void affiliationChanges(const PubsubNode& node, const Jid& who, Affiliation affiliation);

    QStringList subscribedBy(const Jid& who) const; ///< By bare address, sorted; the root's name is empty.
    qsizetype ownedBy(const Jid& who) const { return m_owned.value(who.bare()); }

private:
    void leave(const QString& node, const Jid& bare);
    void countOwned(const Jid& owner, int more);

    QHash<Jid, QSet<QString>> m_nodesOf; // by subscriber, bare
    QHash<Jid, qsizetype> m_owned;
};

} // namespace everyport::xmpp
