#include "app/polls/store/logpersons.h"

#include "app/polls/store/logrow.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Result<Persons> readPersons(QSqlDatabase& connection, const PollPlace& place)
{
    auto query = runQuery(connection,
        u"SELECT card, text FROM polls_log WHERE poll = ? AND kind = 10 AND outcome = ? ORDER BY %1"_s.arg(
            logOrder(place)),
        {place.key, int(Outcome::Ok)});
    if (!query)
        return query.error();
    Persons persons;
    while (query->next())
        persons.join(Fingerprint::of(query->value(0).toString()), Fingerprint::of(query->value(1).toString()));
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return persons;
}

} // namespace everyport::polls
