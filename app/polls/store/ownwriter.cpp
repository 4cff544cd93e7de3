#include "app/polls/store/ownwriter.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

SqlCondition inOwnChain(const QString& station)
{
    // No LIKE: it takes upper case for lower.
    return {u"(coalesce(writer, station) = ? OR substr(coalesce(writer, station), 1, ?) = ?)"_s,
        {station, station.size() + 1, QString(station + u'.')}};
}

} // namespace everyport::polls
