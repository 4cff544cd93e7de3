#include "protocols/xmpp/pubsub/nodes/pubsubaudience.h"

#include <algorithm>

namespace everyport::xmpp {

namespace {

bool isAbout(const SubscribeOptions& options, PubsubAudience::Event event)
{
    using Kind = SubscribeOptions::Kind;
    return options.kind == Kind::All || (options.kind == Kind::Items) == (event == PubsubAudience::Event::Items);
}

} // namespace

bool PubsubAudience::hears(const PubsubNode& node, const PubsubSubscription& subscription, qint64 wallMsecs) const
{
    const auto& options = subscription.options;
    if (!subscription.isActive(wallMsecs) || !options.deliver)
        return false;
    if (!options.showValues.isEmpty())
        return m_attendance.isShowing(subscription.who, options.showValues);
    return !node.config.onlyPresent || m_attendance.isThere(subscription.who);
}

QList<PubsubGroup> PubsubAudience::of(const PubsubNode& node, Event event, qint64 wallMsecs) const
{
    PubsubGroup direct;
    direct.who.reserve(node.subscriptions.count());
    for (const auto& subscription : node.subscriptions.all()) {
        if (hears(node, subscription, wallMsecs))
            direct.who.append(subscription.who);
    }
    QList<PubsubGroup> groups{std::move(direct)};
    addAbove(groups, node, event, wallMsecs);
    return groups;
}

void PubsubAudience::addAbove(QList<PubsubGroup>& groups, const PubsubNode& node, Event event, qint64 wallMsecs) const
{
    if (node.config.collections.isEmpty() && m_tree.root().subscriptions.isEmpty())
        return; // as nearly always
    QHash<Jid, QStringList> through;
    QList<Jid> order;
    for (const auto& [collection, distance] : m_tree.above(node)) {
        for (const auto& subscription : collection->subscriptions.all()) {
            const auto& who = subscription.who;
            const bool fits = isAbout(subscription.options, event) && distance <= subscription.options.depth;
            if (!fits || !hears(node, subscription, wallMsecs))
                continue;
            const auto* direct = node.subscriptions.find(who);
            if ((direct && hears(node, *direct, wallMsecs)) || m_mayNotRead(node, who))
                continue;
            if (!through.contains(who))
                order.append(who);
            through[who].append(collection->name);
        }
    }
    for (const auto& who : std::as_const(order)) {
        const auto names = through.value(who);
        const auto same = std::find_if(
            groups.begin() + 1, groups.end(), [&](const PubsubGroup& group) { return group.through == names; });
        if (same != groups.end())
            same->who.append(who);
        else
            groups.append({names, {who}});
    }
}

QList<PubsubGroup> PubsubAudience::ofMembership(
    const PubsubNode& collection, const PubsubNode& child, qint64 wallMsecs) const
{
    PubsubGroup direct;
    for (const auto& subscription : collection.subscriptions.all()) {
        const bool fits = isAbout(subscription.options, Event::Node) && subscription.options.depth >= 1;
        if (fits && hears(collection, subscription, wallMsecs) && !m_mayNotRead(child, subscription.who))
            direct.who.append(subscription.who);
    }
    return {direct};
}

} // namespace everyport::xmpp
