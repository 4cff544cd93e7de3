#include "app/polls/store/storeduuids.h"

#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype together = 500; // a database takes no more than some values in one statement

Result<Done> findSome(QSqlDatabase& connection, const QStringList& uuids, QSet<QString>& stored)
{
    // Poll by poll, as the index of uuids has them: in another order SQLite reads all logs.
    auto query = runQuery(connection,
        u"SELECT polls_log.uuid FROM polls_poll CROSS JOIN polls_log"
        " WHERE polls_log.poll = polls_poll.key AND polls_log.uuid IN (%1)"
        " AND polls_log.station = (SELECT station FROM polls_station)"_s.arg(placeholders(uuids.size())),
        QVariantList(uuids.begin(), uuids.end()));
    if (!query)
        return query.error();
    while (query->next())
        stored.insert(query->value(0).toString());
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return Done{};
}

} // namespace

Result<QSet<QString>> findStored(QSqlDatabase& connection, const QStringList& uuids)
{
    QSet<QString> stored;
    for (qsizetype at = 0; at < uuids.size(); at += together) {
        if (const auto found = findSome(connection, uuids.mid(at, together), stored); !found)
            return found.error();
    }
    return stored;
}

} // namespace everyport::polls
