#include "app/polls/store/ownwriter.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

SqlCondition inOwnChain(const QString& station)
{
    return ownChainOf(u"coalesce(writer, station)"_s, station);
}

SqlCondition ownChainOf(const QString& writer, const QString& station)
{
    // No LIKE: it takes upper case for lower.
    return {u"(%1 = ? OR substr(%1, 1, ?) = ?)"_s.arg(writer), {station, station.size() + 1, QString(station + u'.')}};
}

} // namespace everyport::polls
