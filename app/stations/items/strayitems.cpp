#include "app/stations/items/strayitems.h"

#include <utility>

namespace everyport::stations {

void StrayItems::stray(const QString& id, bool isSomebodys)
{
    if (isSomebodys || m_ids.size() < most)
        m_ids.insert(id);
    if (!m_timer.isActive())
        m_timer = m_clock.callLater(pause, [this] { m_work.start(retractAll()); });
}

void StrayItems::stop()
{
    m_timer.cancel();
    m_work.cancelAll();
    m_ids.clear();
}

Task<Result<Done>> StrayItems::retractAll()
{
    const auto ids = std::exchange(m_ids, {});
    for (const auto& id : ids) {
        auto retracting = m_retract(id);
        const auto retracted = co_await std::move(retracting);
        if (!retracted && retracted.error().kind == Error::Kind::Disconnected)
            co_return retracted;
    }
    co_return Done{};
}

} // namespace everyport::stations
