#include "app/rules/newestleftout.h"

#include <algorithm>

namespace everyport::rules {

void NewestLeftOut::keep(const QString& about, const Event& event)
{
    const auto known = std::find_if(
        m_events.begin(), m_events.end(), [&about](const auto& one) { return one.first == about; });
    if (known != m_events.end())
        known->second = event;
    else if (m_events.size() < most)
        m_events.append({about, event});
}

QList<Event> NewestLeftOut::takeAll()
{
    QList<Event> all;
    for (auto& [about, event] : std::exchange(m_events, {}))
        all.append(std::move(event));
    return all;
}

} // namespace everyport::rules
