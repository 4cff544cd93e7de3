#include "app/rules/latestevents.h"

namespace everyport::rules {

void LatestEvents::add(Event event, std::function<Fields()> make)
{
    auto& all = m_byKind[event.kind];
    all.push_front({std::move(event), std::move(make)});
    if (all.size() > size_t(kept))
        all.pop_back();
}

QList<Event> LatestEvents::of(const QString& kind) const
{
    QList<Event> events;
    const auto found = m_byKind.find(kind);
    if (found == m_byKind.end())
        return events;
    for (const auto& [event, make] : found->second) {
        events.append(event);
        if (make)
            events.last().fields = make();
    }
    return events;
}

} // namespace everyport::rules
