#include "app/polls/store/voteplaces.h"

#include "app/polls/counting/vote.h"
#include "app/polls/store/logrow.h"
#include "app/polls/store/voidedvotes.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Result<QHash<qint64, int>> readVotePlaces(QSqlDatabase& connection, const PollPlace& place, qint64 after, qint64 until)
{
    // Only of the voters who are on this page: the log has no index by card.
    auto query = runQuery(connection,
        u"SELECT number, place FROM (SELECT number, row_number() OVER (PARTITION BY card, round ORDER BY %1) AS place"
        " FROM polls_log WHERE poll = ? AND kind = 1 AND outcome = ? AND flags & ? = 0 AND card IN"
        " (SELECT card FROM polls_log WHERE poll = ? AND number > ? AND number <= ? AND kind = 1))"
        " WHERE number > ? AND number <= ?"_s.arg(logOrder(place)),
        {place.key, int(Outcome::Counted), voidedFlag, place.key, after, until, after, until});
    if (!query)
        return query.error();
    QHash<qint64, int> places;
    while (query->next())
        places.insert(query->value(0).toLongLong(), query->value(1).toInt());
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return places;
}

} // namespace everyport::polls
