#include "app/station/running/erasurewords.h"

#include <algorithm>

#include "app/stations/stations.h"

namespace everyport {

using namespace Qt::StringLiterals;

QString erasureWords(const stations::Stations& stations, const QStringList& polls)
{
    const auto shared = stations.sharedPolls();
    QStringList those;
    std::ranges::copy_if(
        polls, std::back_inserter(those), [&shared](const QString& id) { return shared.contains(id); });
    QStringList others;
    for (const auto& row : stations.rows()) {
        if (row.name != stations.name())
            others.append(row.name);
    }
    if (those.isEmpty() || others.isEmpty())
        return {};
    return u"Other stations (%1) have these polls, too, and go on counting what they have of this card: %2. Erase it at each of them.\n"_s
        .arg(others.join(u", "), those.join(u", "));
}

} // namespace everyport
