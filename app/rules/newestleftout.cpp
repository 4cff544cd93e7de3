#include "app/rules/newestleftout.h"

#include <algorithm>

namespace everyport::rules {

void NewestLeftOut::keep(const QString& about, const Event& event)
{
    const auto known = std::find_if(
        m_events.begin(), m_events.end(), [&about](const auto& one) { return one.first == about; });
    if (known == m_events.end() && m_events.size() < most)
        m_events.append({about, event});
    else if (known != m_events.end() && known->second.number < event.number)
        known->second = event;
}

void NewestLeftOut::drop(const QString& about)
{
    m_events.removeIf([&about](const auto& one) { return one.first == about; });
}

QSet<QString> NewestLeftOut::abouts() const
{
    QSet<QString> all;
    for (const auto& one : m_events)
        all.insert(one.first);
    return all;
}

QList<Event> NewestLeftOut::takeAll()
{
    QList<Event> all;
    for (auto& [about, event] : std::exchange(m_events, {}))
        all.append(std::move(event));
    return all;
}

} // namespace everyport::rules
