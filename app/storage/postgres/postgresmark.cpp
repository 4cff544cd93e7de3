#include "app/storage/postgres/postgresmark.h"

#include "app/storage/query.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

/// Of the tables that are known; what somebody adds is no business of ours.
const auto stillThere = u"SELECT count(*) FROM pg_class WHERE oid = ANY(CAST(? AS oid[]))"_s;

} // namespace

Error PostgresMark::replaced(const QSqlDatabase& connection)
{
    return Error::local(Reason::NotFound,
        u"%1 was replaced while the program ran: it is not what was stored last. Put back the one that was there, or start the program again to go on "
        "with what is there now."_s.arg(connection.databaseName()),
        u"55000"_s); // object_not_in_prerequisite_state: what a server's database fails with has a code
}

Result<Done> PostgresMark::makeTable(QSqlDatabase& connection)
{
    return runStatement(connection,
        u"CREATE TABLE IF NOT EXISTS storage_runs (run TEXT PRIMARY KEY, commits INTEGER NOT NULL, moved_at TIMESTAMPTZ NOT NULL DEFAULT now())"_s);
}

// Rows of others go where nobody shares, or when they have not stored anything for so long that they are no more.
Result<Done> PostgresMark::begin(QSqlDatabase& connection)
{
    m_commits = 0;
    auto done = runStatement(connection,
        m_isShared ? u"DELETE FROM storage_runs WHERE moved_at < now() - interval '30 days'"_s
                   : u"DELETE FROM storage_runs"_s);
    if (done)
        done = runStatement(connection, u"INSERT INTO storage_runs (run, commits) VALUES (?, 0)"_s, {m_run});
    if (done)
        done = noteTables(connection);
    m_tables = m_tablesToBe;
    return done;
}

Result<Done> PostgresMark::moveOn(QSqlDatabase& connection)
{
    const auto moved = runQuery(connection,
        u"UPDATE storage_runs SET commits = commits + 1, moved_at = now() WHERE run = ? AND commits = ? AND (%1) = ?"_s
            .arg(stillThere),
        {m_run, m_commits, m_tables.ids, m_tables.count});
    if (!moved)
        return moved.error();
    return moved->numRowsAffected() == 1 ? Result<Done>(Done{}) : Result<Done>(replaced(connection));
}

Result<Done> PostgresMark::noteTables(QSqlDatabase& connection)
{
    if (m_isShared)
        return Done{}; // another program may make some anew
    auto found = runQuery(connection,
        u"SELECT CAST(coalesce(array_agg(oid), '{}') AS TEXT), count(*) FROM pg_class WHERE relnamespace ="
        " (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) AND relkind = 'r'"_s);
    if (!found)
        return found.error();
    if (found->next())
        m_tablesToBe = {found->value(0).toString(), found->value(1).toLongLong()};
    return Done{};
}

void PostgresMark::committed()
{
    ++m_commits;
    m_tables = m_tablesToBe;
}

Result<PostgresMark::Found> PostgresMark::find(QSqlDatabase& connection) const
{
    auto found = runQuery(connection, u"SELECT commits FROM storage_runs WHERE run = ?"_s, {m_run});
    if (!found)
        return found.error();
    const auto commits = found->next() ? found->value(0).toLongLong() : -1;
    if (commits != m_commits && commits != m_commits + 1)
        return Found::Another;
    const bool isNext = commits != m_commits;
    const auto areThere = this->areThere(connection, isNext ? m_tablesToBe : m_tables);
    if (!areThere)
        return areThere.error();
    return !*areThere ? Found::Another : isNext ? Found::Next : Found::Last;
}

Result<bool> PostgresMark::areThere(QSqlDatabase& connection, const Tables& tables) const
{
    auto found = runQuery(connection, stillThere, {tables.ids});
    if (!found)
        return found.error();
    return found->next() && found->value(0).toLongLong() == tables.count;
}

} // namespace everyport
