// The items of PubsubNodes' nodes: published, taken back, read, sent again, and gone with time.
#include <algorithm>

#include "netcore/task/deferred.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::xmpp {

namespace {

constexpr auto sweepEvery = 60s;

Error holdsNoItems()
{
    return Error::unsupported(Reason::None, u"A collection holds no items."_s, u"feature-not-implemented"_s);
}

} // namespace

Task<Result<Done>> PubsubNodes::publish(QString name, PubsubItem item)
{
    const auto* known = name.isEmpty() ? nullptr : standing(name);
    if (!known)
        co_return noPubsubNode();
    if (known->config.isCollection())
        co_return holdsNoItems();
    if (item.at == 0)
        item.at = m_reactor.clock().wallMsecs();
    if (known->config.persistItems) {
        const auto stored = co_await m_store.putItem(name, item, known->config.maxItems);
        if (!stored)
            co_return stored;
        m_newest.published(name, item);
    }
    auto* now = m_tree.find(name);
    if (!now)
        co_return Done{};
    if (!now->config.persistItems)
        now->transientLast = item;
    ++now->told;
    m_notices.published(*now, item);
    notify(&PubsubEvents::itemPublished, name, item);
    co_return Done{};
}

Task<Result<Done>> PubsubNodes::retract(QString name, QString id, bool announce)
{
    m_newest.changed(name);
    const auto removed = co_await m_store.removeItem(name, id);
    m_newest.changed(name);
    if (!removed)
        co_return removed.error();
    if (!*removed)
        co_return Error::refused(Reason::NotFound, u"There is no such item."_s, u"item-not-found"_s);
    const auto* now = find(name);
    if (now && announce)
        m_notices.retracted(*now, id);
    notify(&PubsubEvents::itemRetracted, name, id);
    co_return Done{};
}

Task<Result<Done>> PubsubNodes::purge(QString name)
{
    m_newest.changed(name);
    const auto purged = co_await m_store.purge(name);
    m_newest.changed(name);
    if (!purged)
        co_return purged;
    if (const auto* now = find(name); now && now->config.notifyRetract)
        m_notices.purged(*now);
    notify(&PubsubEvents::nodePurged, name);
    co_return Done{};
}

namespace {

/// XEP-0059 §2.4: behind an item that is not there is no page. To begin anew would show the first items again and
/// again.
Task<Result<ItemPage>> pageOf(PubsubStore& store, QString name, ItemQuery query)
{
    const QStringList named{query.page.after, query.page.before};
    for (const auto& id : named) {
        if (id.isEmpty() || !query.ids.isEmpty())
            continue;
        ItemQuery one;
        one.ids = {id};
        const auto found = co_await store.items(name, one);
        if (!found)
            co_return found.error();
        if (found->items.isEmpty())
            co_return noItemToTurnAt();
    }
    auto page = co_await store.items(name, query);
    co_return page;
}

} // namespace

Error noItemToTurnAt()
{
    return Error::refused(Reason::NotFound, u"There is no such item to turn the page at."_s, u"item-not-found"_s);
}

Task<Result<ItemPage>> PubsubNodes::items(QString name, ItemQuery query)
{
    const auto* known = find(name);
    if (!known)
        return Task<Result<ItemPage>>(Result<ItemPage>(noPubsubNode()));
    if (known->config.itemExpire == 0)
        return pageOf(m_store, std::move(name), std::move(query));
    const auto since = m_reactor.clock().wallMsecs() - qint64(known->config.itemExpire) * 1000;
    return itemsThatLast(std::move(name), std::move(query), since);
}

Task<Result<ItemPage>> PubsubNodes::itemsThatLast(QString name, ItemQuery query, qint64 since)
{
    const auto removed = co_await m_store.removeOlder(name, since);
    if (!removed)
        co_return removed.error();
    auto page = co_await pageOf(m_store, name, query);
    co_return page;
}

Task<Result<std::optional<PubsubItem>>> PubsubNodes::newestOf(QString name)
{
    const auto* node = find(name);
    const bool lasts = node && node->config.itemExpire == 0; // what goes with time is the store's to know
    if (const auto* known = lasts ? m_newest.find(name) : nullptr)
        co_return known->item;
    const auto changes = m_newest.changes();
    ItemQuery newest;
    newest.newest = 1;
    const auto page = co_await items(name, newest);
    if (!page)
        co_return page.error();
    std::optional<PubsubItem> item;
    if (!page->items.isEmpty())
        item = page->items.last();
    if (lasts)
        m_newest.read(name, item, changes);
    co_return item;
}

Task<Result<Done>> PubsubNodes::sendNewest(QString name, Jid who)
{
    const auto newest = co_await newestOf(name);
    if (!newest)
        co_return newest.error();
    const auto* now = find(name);
    if (!now || !*newest || now->config.sendLast == SendLast::Never || !now->config.deliverNotifications)
        co_return Done{};
    m_notices.earlier(*now, **newest, who);
    co_return Done{};
}

void PubsubNodes::cameOnline(const Jid& client)
{
    for (const auto& name : subscribedBy(client)) {
        const auto* node = find(name);
        if (!node || node->config.sendLast != SendLast::OnSubscribeAndPresence || !node->config.persistItems)
            continue;
        const auto* subscription = node->subscriptions.find(client);
        if (!subscription)
            subscription = node->subscriptions.find(client.bare());
        if (subscription && m_audience.hears(*node, *subscription, m_reactor.clock().wallMsecs())
            && !refusesReader(*node, client))
            m_work.start(sendNewest(name, client), u"Sending the newest item of %1"_s.arg(name));
    }
}

void PubsubNodes::sendLast(const QString& name, const Jid& who)
{
    const auto* known = find(name);
    if (!known || known->config.isCollection() || known->config.sendLast == SendLast::Never
        || !known->config.deliverNotifications)
        return;
    const auto* newest = m_newest.find(name);
    const bool isKnownEmpty = known->config.persistItems && known->config.itemExpire == 0 && newest && !newest->item;
    if (isKnownEmpty)
        return;
    const auto turn = std::make_shared<Deferred<Done>>();
    m_work.start(sendLastNow(name, who, known->told, turn->task()));
    m_reactor.callSoon([turn] { turn->fire(Done{}); });
}

Task<Result<Done>> PubsubNodes::sendLastNow(QString name, Jid who, quint64 told, Task<Done> nextTurn)
{
    (void)co_await std::move(nextTurn); // the answer to their request comes first
    const auto* known = find(name);
    if (!known)
        co_return Done{};
    std::optional<PubsubItem> last = known->transientLast;
    if (known->config.persistItems) {
        const auto newest = co_await newestOf(name);
        if (newest && *newest)
            last = *newest;
    }
    const auto* now = find(name);
    const auto* subscription = now ? now->subscriptions.find(who) : nullptr;
    // What was published since they subscribed has reached them, and the last item with it.
    if (!last || !subscription || now->told != told
        || !m_audience.hears(*now, *subscription, m_reactor.clock().wallMsecs()))
        co_return Done{};
    m_notices.earlier(*now, *last, who);
    co_return Done{};
}

void PubsubNodes::armSweep()
{
    if (!m_sweep.isActive())
        m_sweep = m_reactor.clock().callLater(sweepEvery, [this] { sweep(); });
}

/// Does anything go with time?
bool PubsubNodes::needsSweep() const
{
    const auto hasLease = [](const PubsubNode& node) {
        const auto& all = node.subscriptions.all();
        return std::any_of(all.begin(), all.end(), [](const auto& one) { return one.options.expires > 0; });
    };
    const auto& nodes = m_tree.nodes();
    return hasLease(m_tree.root()) || std::any_of(nodes.begin(), nodes.end(), [&](const auto& entry) {
        return entry.second.config.itemExpire > 0 || hasLease(entry.second);
    });
}

void PubsubNodes::sweep()
{
    const auto now = m_reactor.clock().wallMsecs();
    auto all = names();
    all.append(QString()); // the root
    for (const auto& name : std::as_const(all)) {
        const auto* node = std::as_const(m_tree).find(name);
        if (node->config.itemExpire > 0)
            m_work.start(m_store.removeOlder(name, now - qint64(node->config.itemExpire) * 1000),
                u"Clearing old items of %1"_s.arg(name));
        const auto subscriptions = node->subscriptions.all();
        for (const auto& subscription : subscriptions) {
            if (subscription.options.expires > 0 && now >= subscription.options.expires)
                m_work.start(endLease(name, subscription), u"Ending a subscription to %1"_s.arg(name));
        }
    }
    if (needsSweep())
        armSweep();
}

Task<Result<Done>> PubsubNodes::endLease(QString name, PubsubSubscription subscription)
{
    const auto ended = co_await unsubscribe(name, subscription.who);
    if (!ended)
        co_return ended;
    subscription.state = SubscriptionState::None;
    subscription.options.expires = 0;
    m_notices.subscription(name, subscription, {subscription.who});
    co_return Done{};
}

} // namespace everyport::xmpp
