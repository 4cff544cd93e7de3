#include "app/stations/home/homeassignments.h"

#include <algorithm>

#include "app/stations/items/signeditem.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

void HomeAssignments::begin()
{
    forgetUnshared();
    for (auto set = m_memory.set.begin(); set != m_memory.set.end(); ++set)
        m_orders.set(StationOrder::itemId(set.key()), stationOrderToJson(*set));
}

Task<Result<Done>> HomeAssignments::assign(QString station, QString poll, QString reader, QString answer)
{
    auto order = m_memory.set.value(station);
    order.at = std::max(m_clock.wallMsecs(), order.at + 1);
    order.last = reader;
    order.assign[poll].insert(reader, answer);
    if (const auto none = noRoom(station, poll, order))
        co_return *none;
    m_memory.set.insert(station, order);
    auto keeping = m_keep();
    const auto kept = co_await std::move(keeping);
    if (kept)
        m_orders.set(StationOrder::itemId(station), stationOrderToJson(m_memory.set.value(station)));
    co_return kept;
}

std::optional<Error> HomeAssignments::noRoom(
    const QString& station, const QString& poll, const StationOrder& order) const
{
    if (order.assign.value(poll).size() > mostAssignedReaders)
        return Error::refused(Reason::TooLarge,
            u"The home sets %1 readers of a station for one poll, and so many are set at “%2” for “%3”: set the others at that station itself."_s
                .arg(QString::number(mostAssignedReaders), station, poll));
    if (stationOrderToJson(order).size() > mostContentBytes)
        return Error::refused(Reason::TooLarge,
            u"So much is set for the readers of the station “%1” that no more can be told to it: share polls no more that are over, or set this reader at that station itself."_s
                .arg(station));
    return {};
}

void HomeAssignments::forgetUnshared()
{
    for (auto set = m_memory.set.begin(); set != m_memory.set.end(); ++set) {
        const auto before = set->assign.size();
        set->assign.removeIf([this](const auto& of) { return !m_memory.shared.contains(of.key()); });
        if (set->assign.size() != before)
            m_orders.set(StationOrder::itemId(set.key()), stationOrderToJson(*set));
    }
}

} // namespace everyport::stations
