#include "app/stations/keptitems.h"

#include <cstdlib>

#include "app/stations/items/stationorders.h"

namespace everyport::stations {

QStringList KeptItems::Orders::polls() const
{
    QStringList polls;
    const auto before = PollOrder::itemId({});
    for (const auto& order : homes) {
        if (order.id.startsWith(before))
            polls.append(order.id.sliced(before.size()));
    }
    return polls;
}

Task<Result<KeptItems::Orders>> KeptItems::orders(Exchange& exchange)
{
    auto asking = exchange.items(Topic::Orders);
    const auto items = co_await std::move(asking);
    if (!items)
        co_return items.error();
    Orders orders;
    for (const auto& item : *items) {
        orders.ours.insert(item.id, m_gate.own(Topic::Orders, item));
        if (auto read = m_gate.in(Topic::Orders, item))
            orders.homes.append(std::move(*read));
    }
    co_return orders;
}

Task<Result<KeptItems::Statuses>> KeptItems::statuses(Exchange& exchange, qint64 now)
{
    auto asking = exchange.items(Topic::Status);
    const auto items = co_await std::move(asking);
    if (!items)
        co_return items.error();
    Statuses all{.items = *items};
    for (const auto& item : *items) {
        all.ours.insert(item.id, m_gate.own(Topic::Status, item));
        const auto read = m_gate.in(Topic::Status, item);
        if (read && read->id != read->name) {
            all.erasures.append(*read);
            continue;
        }
        const auto status = read ? statusFromJson(read->content) : std::nullopt;
        if (!status)
            continue;
        all.statuses.append(*status);
        if (!status->hasEnded && std::abs(now - read->number) < freshFor.count())
            all.fresh.append(*status);
    }
    co_return all;
}

} // namespace everyport::stations
