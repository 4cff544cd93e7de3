#include "protocols/xmpp/server/roster/rosters.h"

namespace everyport::xmpp {

Task<Result<Rosters::Held>> Rosters::hold(QString account)
{
    if (auto roster = held(account))
        return Task<Result<Held>>(Result<Held>(std::move(roster)));
    auto& loading = m_loading[account];
    const bool isFirst = !loading;
    if (isFirst)
        loading = std::make_shared<Loading>();
    const auto entry = loading;
    auto& deferred = entry->waiting.emplace_back();
    auto task = deferred.task();
    if (isFirst) {
        entry->task = m_store.load(account);
        entry->task.whenDone([this, account](Result<QList<RosterItem>> items) { loaded(account, std::move(items)); });
    }
    return task;
}

void Rosters::loaded(const QString& account, Result<QList<RosterItem>> items)
{
    const auto entry = m_loading.take(account);
    if (!entry)
        return;
    if (!items) {
        for (auto& waiting : entry->waiting)
            waiting.fire(Result<Held>(items.error()));
        return;
    }
    const auto roster = std::make_shared<Roster>(*items);
    m_known.insert(account, roster);
    keep(roster);
    for (auto& waiting : entry->waiting)
        waiting.fire(Result<Held>(roster));
}

void Rosters::keep(const Held& roster)
{
    m_recent.push_front(roster);
    if (m_recent.size() <= keptAtHand)
        return;
    m_recent.pop_back();
    // Now and then the names of those that have gone are swept out.
    if (m_known.size() > qsizetype(4 * keptAtHand))
        m_known.removeIf([](const auto& known) { return known.value().expired(); });
}

Task<Result<Done>> Rosters::put(QString account, RosterItem item)
{
    if (const auto roster = held(account))
        roster->put(item);
    auto stored = item.isEmpty() ? m_store.remove(account, item.jid) : m_store.put(account, item);
    return settle(std::move(account), std::move(stored));
}

Task<Result<Done>> Rosters::remove(QString account, Jid contact)
{
    if (const auto roster = held(account))
        roster->remove(contact);
    auto stored = m_store.remove(account, std::move(contact));
    return settle(std::move(account), std::move(stored));
}

Task<Result<Done>> Rosters::removeAll(QString account)
{
    m_known.remove(account);
    return m_store.removeAll(std::move(account));
}

Task<Result<Done>> Rosters::settle(QString account, Task<Result<Done>> stored)
{
    const auto result = co_await std::move(stored);
    if (!result)
        m_known.remove(account);
    co_return result;
}

} // namespace everyport::xmpp
