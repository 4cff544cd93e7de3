#include "app/polls/store/removedpolls.h"

#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Result<QStringList> readRemoved(QSqlDatabase& connection)
{
    auto query = runQuery(connection, u"SELECT id FROM polls_removed"_s);
    if (!query)
        return query.error();
    QStringList ids;
    while (query->next())
        ids.append(query->value(0).toString());
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return ids;
}

Result<Done> noteRemoved(QSqlDatabase& connection, const QString& id)
{
    return runStatement(connection, u"INSERT INTO polls_removed (id) VALUES (?) ON CONFLICT (id) DO NOTHING"_s, {id});
}

QStringList removedTables()
{
    return {u"CREATE TABLE polls_removed (id TEXT PRIMARY KEY) WITHOUT ROWID"_s};
}

} // namespace everyport::polls
