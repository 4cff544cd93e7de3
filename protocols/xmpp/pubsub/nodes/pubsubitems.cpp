#include "protocols/xmpp/pubsub/nodes/pubsubitems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

Error holdsNoItems()
{
    return Error::unsupported(Reason::None, u"A collection holds no items."_s, u"feature-not-implemented"_s);
}

} // namespace

Task<Result<Done>> PubsubItems::publish(QString name, PubsubItem item)
{
    const auto* known = name.isEmpty() ? nullptr : m_tree.standing(name);
    if (!known)
        co_return noPubsubNode();
    if (known->config.isCollection())
        co_return holdsNoItems();
    if (item.at == 0)
        item.at = m_clock.wallMsecs();
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
    m_listeners.notify(&PubsubEvents::itemPublished, name, item);
    co_return Done{};
}

Task<Result<Done>> PubsubItems::retract(QString name, QString id, bool announce)
{
    m_newest.changed(name);
    const auto removed = co_await m_store.removeItem(name, id);
    m_newest.changed(name);
    if (!removed)
        co_return removed.error();
    if (!*removed)
        co_return Error::refused(Reason::NotFound, u"There is no such item."_s, u"item-not-found"_s);
    const auto* now = m_tree.named(name);
    if (now && announce)
        m_notices.retracted(*now, id);
    m_listeners.notify(&PubsubEvents::itemRetracted, name, id);
    co_return Done{};
}

Task<Result<Done>> PubsubItems::clear(QString name)
{
    m_newest.changed(name);
    const auto cleared = co_await m_store.purge(name);
    m_newest.changed(name);
    co_return cleared;
}

Task<Result<Done>> PubsubItems::purge(QString name)
{
    const auto cleared = co_await clear(name);
    if (!cleared)
        co_return cleared;
    if (const auto* now = m_tree.named(name); now && now->config.notifyRetract)
        m_notices.purged(*now);
    m_listeners.notify(&PubsubEvents::nodePurged, name);
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

Error noPubsubNode()
{
    return Error::refused(Reason::NotFound, u"There is no such node."_s, u"item-not-found"_s);
}

Error noItemToTurnAt()
{
    return Error::refused(Reason::NotFound, u"There is no such item to turn the page at."_s, u"item-not-found"_s);
}

Task<Result<ItemPage>> PubsubItems::page(QString name, ItemQuery query)
{
    const auto* known = m_tree.named(name);
    if (!known)
        return Task<Result<ItemPage>>(Result<ItemPage>(noPubsubNode()));
    if (known->config.itemExpire == 0)
        return pageOf(m_store, std::move(name), std::move(query));
    const auto since = m_clock.wallMsecs() - qint64(known->config.itemExpire) * 1000;
    return itemsThatLast(std::move(name), std::move(query), since);
}

Task<Result<ItemPage>> PubsubItems::itemsThatLast(QString name, ItemQuery query, qint64 since)
{
    const auto may = co_await m_store.mayForget();
    if (!may)
        co_return may.error();
    if (*may) {
        const auto removed = co_await m_store.removeOlder(name, since);
        if (!removed)
            co_return removed.error();
    } else {
        query.since = std::max(query.since.value_or(since), since); // over, if the clock is right
    }
    auto found = co_await pageOf(m_store, name, query);
    co_return found;
}

Task<Result<std::optional<PubsubItem>>> PubsubItems::newest(QString name)
{
    const auto* node = m_tree.named(name);
    const bool lasts = node && node->config.itemExpire == 0; // what goes with time is the store's to know
    if (const auto* known = lasts ? m_newest.find(name) : nullptr)
        co_return known->item;
    const auto changes = m_newest.changes();
    ItemQuery last;
    last.newest = 1;
    const auto found = co_await page(name, last);
    if (!found)
        co_return found.error();
    std::optional<PubsubItem> item;
    if (!found->items.isEmpty())
        item = found->items.last();
    if (lasts)
        m_newest.read(name, item, changes);
    co_return item;
}

bool PubsubItems::isKnownEmpty(const PubsubNode& node) const
{
    const auto* known = m_newest.find(node.name);
    return node.config.persistItems && node.config.itemExpire == 0 && known && !known->item;
}

} // namespace everyport::xmpp
