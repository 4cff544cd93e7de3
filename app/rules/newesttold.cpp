#include "app/rules/newesttold.h"

#include <algorithm>

#include "app/rules/events/eventkinds.h"

namespace everyport::rules {

void NewestTold::told(const Event& event, const QString& target)
{
    const auto about = newsOf(event);
    if (about.isEmpty())
        return;
    auto& number = m_told[about].there[target];
    number = std::max(number, event.number);
}

void NewestTold::outdate(const QString& about, quint64 number)
{
    m_told[about].everywhere = number;
}

bool NewestTold::isOld(const Event& event, const QString& target) const
{
    const auto about = aboutOf(event);
    const auto told = about.isEmpty() ? m_told.cend() : m_told.constFind(about);
    return told != m_told.cend() && event.number < std::max(told->everywhere, told->there.value(target));
}

void NewestTold::keepOnly(const QSet<QString>& abouts)
{
    m_told.removeIf([&abouts](QHash<QString, Told>::iterator one) { return !abouts.contains(one.key()); });
}

} // namespace everyport::rules
