#include "app/rules/newestleftout.h"

#include <algorithm>
#include <limits>

namespace everyport::rules {

namespace {

auto findAbout(QList<std::pair<QString, Event>>& events, const QString& about)
{
    return std::find_if(events.begin(), events.end(), [&about](const auto& one) { return one.first == about; });
}

} // namespace

void NewestLeftOut::keep(const QString& about, const Event& event)
{
    const auto known = findAbout(m_events, about);
    if (known != m_events.end())
        known->second = event;
    else if (m_events.size() < most)
        m_events.append({about, event});
}

void NewestLeftOut::keepOlder(const QString& about, const Event& event)
{
    if (findAbout(m_events, about) == m_events.end())
        keep(about, event);
}

void NewestLeftOut::drop(const QString& about)
{
    dropOlder(about, std::numeric_limits<qint64>::max());
}

void NewestLeftOut::dropOlder(const QString& about, qint64 at)
{
    const auto known = findAbout(m_events, about);
    if (known != m_events.end() && known->second.at < at)
        m_events.erase(known);
}

QList<Event> NewestLeftOut::takeAll()
{
    QList<Event> all;
    for (auto& [about, event] : std::exchange(m_events, {}))
        all.append(std::move(event));
    return all;
}

} // namespace everyport::rules
