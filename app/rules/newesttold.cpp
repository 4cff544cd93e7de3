#include "app/rules/newesttold.h"

#include <algorithm>

#include "app/rules/events/eventkinds.h"

namespace everyport::rules {

void NewestTold::told(const Event& event, const QString& target)
{
    const auto about = aboutOf(event);
    if (about.isEmpty())
        return;
    auto& number = m_told[about][target];
    number = std::max(number, event.number);
}

bool NewestTold::isOld(const Event& event, const QString& target) const
{
    const auto about = aboutOf(event);
    const auto told = about.isEmpty() ? m_told.cend() : m_told.constFind(about);
    return told != m_told.cend() && event.number < told->value(target);
}

void NewestTold::keepOnly(const QSet<QString>& abouts)
{
    m_told.removeIf([&abouts](QHash<QString, Told>::iterator one) { return !abouts.contains(one.key()); });
}

} // namespace everyport::rules
