#include "app/log/logsources.h"

using namespace Qt::StringLiterals;

namespace everyport {

const QList<LogSource>& logSources()
{
    static const QList<LogSource> all{
        {.name = u"accounts"_s, .label = u"Accounts"_s},
        {.name = u"chat"_s, .label = u"Chat"_s},
        {.name = u"computer"_s, .label = u"This computer"_s},
        {.name = u"demo"_s, .label = u"Demo"_s},
        {.name = u"plugins"_s, .label = u"Plugins"_s},
        {.name = u"polls"_s, .label = u"Polls"_s},
        {.name = u"python"_s, .label = u"Python"_s},
        {.name = u"rules"_s, .label = u"Rules"_s},
        {.name = u"services"_s, .label = u"Services"_s},
        {.name = u"station"_s, .label = u"Everyport"_s},
        {.name = u"stations"_s, .label = u"Stations"_s},
        {.name = u"storage"_s, .label = u"Storage"_s},
    };
    return all;
}

} // namespace everyport
