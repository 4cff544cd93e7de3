#include "app/storage/postgres/postgresmark.h"

#include <QUuid>

#include "app/storage/query.h"

namespace everyport {

using namespace Qt::StringLiterals;

Error PostgresMark::replaced(const QSqlDatabase& connection)
{
    return Error::local(Reason::NotFound,
        u"%1 was replaced while the program ran: it is not what was stored last. Put back the one that was there, or start the program again to go on "
        "with what is there now."_s.arg(connection.databaseName()));
}

Result<Done> PostgresMark::makeTable(QSqlDatabase& connection)
{
    return runStatement(connection,
        u"CREATE TABLE IF NOT EXISTS storage_mark (only INTEGER PRIMARY KEY CHECK (only = 1), run TEXT NOT NULL, commits INTEGER NOT NULL)"_s);
}

Result<Done> PostgresMark::begin(QSqlDatabase& connection)
{
    m_run = QUuid::createUuid().toString(QUuid::Id128);
    m_commits = 0;
    return runStatement(connection,
        u"INSERT INTO storage_mark (only, run, commits) VALUES (1, ?, 0) ON CONFLICT (only) DO UPDATE SET run = excluded.run, commits = 0"_s,
        {m_run});
}

Result<Done> PostgresMark::moveOn(QSqlDatabase& connection)
{
    const auto moved = runQuery(connection,
        u"UPDATE storage_mark SET commits = commits + 1 WHERE run = ? AND commits = ?"_s, {m_run, m_commits});
    if (!moved)
        return moved.error();
    return moved->numRowsAffected() == 1 ? Result<Done>(Done{}) : Result<Done>(replaced(connection));
}

Result<PostgresMark::Found> PostgresMark::find(QSqlDatabase& connection) const
{
    auto found = runQuery(connection, u"SELECT commits FROM storage_mark WHERE run = ?"_s, {m_run});
    if (!found)
        return found.error();
    const auto commits = found->next() ? found->value(0).toLongLong() : -1;
    return commits == m_commits ? Found::Last : commits == m_commits + 1 ? Found::Next : Found::Another;
}

} // namespace everyport
