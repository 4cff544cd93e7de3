#include "protocols/xmpp/pubsub/nodes/pubsubmemberships.h"

namespace everyport::xmpp {

void PubsubMemberships::nodeAdded(const PubsubNode& node)
{
    for (const auto& subscription : node.subscriptions.all())
        subscribed(node, subscription.who);
    for (const auto& owner : node.owners())
        countOwned(owner, 1);
}

void PubsubMemberships::nodeRemoved(const PubsubNode& node)
{
    for (const auto& subscription : node.subscriptions.all())
        leave(node.name, subscription.who.bare());
    for (const auto& owner : node.owners())
        countOwned(owner, -1);
}

void PubsubMemberships::unsubscribed(const PubsubNode& node, const Jid& who)
{
    const auto bare = who.bare();
    if (node.subscriptions.countOf(bare) == 0)
        leave(node.name, bare);
}

void PubsubMemberships::affiliationChanges(const PubsubNode& node, const Jid& who, Affiliation affiliation)
{
    countOwned(who.bare(), (affiliation == Affiliation::Owner ? 1 : 0) - (node.isOwner(who) ? 1 : 0));
}

QStringList PubsubMemberships::subscribedBy(const Jid& who) const
{
    auto all = m_nodesOf.value(who.bare()).values();
    all.sort();
    return all;
}

void PubsubMemberships::leave(const QString& node, const Jid& bare)
{
    const auto nodes = m_nodesOf.find(bare);
    if (nodes == m_nodesOf.end())
        return;
    nodes->remove(node);
    if (nodes->isEmpty())
        m_nodesOf.erase(nodes);
}

void PubsubMemberships::countOwned(const Jid& owner, int more)
{
    auto& owned = m_owned[owner];
    owned += more;
    if (owned == 0)
        m_owned.remove(owner);
}

} // namespace everyport::xmpp
