#include "app/storage/postgres/postgresmark.h"

#include "app/storage/query.h"
#include "app/storage/replaceddatabase.h"
#include "app/storage/sharing.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

/// Of the tables that are known; what somebody adds is no business of ours.
const auto stillThere = u"SELECT count(*) FROM pg_class WHERE oid = ANY(CAST(? AS oid[]))"_s;

} // namespace

Error PostgresMark::replaced(const QSqlDatabase& connection)
{
    // object_not_in_prerequisite_state: what a server's database fails with has a code
    return replacedDatabase(connection.databaseName(), u"55000"_s);
}

Result<Done> PostgresMark::makeTables(QSqlDatabase& connection)
{
    const auto made = runStatement(connection,
        u"CREATE TABLE IF NOT EXISTS storage_runs (run TEXT PRIMARY KEY, commits INTEGER NOT NULL, moved_at TIMESTAMPTZ NOT NULL DEFAULT now())"_s);
    return made
        ? runStatement(connection,
            u"CREATE TABLE IF NOT EXISTS storage_tables (generation INTEGER PRIMARY KEY, ids TEXT NOT NULL, count INTEGER NOT NULL)"_s)
        : made;
}

// Rows of others go where nobody shares, or when they have not stored anything for so long that they are no more.
Result<Done> PostgresMark::begin(QSqlDatabase& connection)
{
    m_commits = 0;
    auto done = m_others ? runStatement(connection,
                    u"DELETE FROM storage_runs WHERE moved_at < now() - interval '%1 days'"_s.arg(keptFor.count()))
                         : runStatement(connection, u"DELETE FROM storage_runs"_s);
    if (done)
        done = runStatement(connection, u"INSERT INTO storage_runs (run, commits) VALUES (?, 0)"_s, {m_run});
    const auto tables = done ? tablesNow(connection) : done.error();
    const auto told = tables ? tablesTold(connection) : tables.error();
    if (!told)
        return told.error();
    m_tables = *tables;
    m_tables.generation = told->generation;
    m_tablesToBe = m_tables;
    return Done{};
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
    if (m_others) { // who may be making some, too
        if (const auto alone = oneAtATime(connection); !alone)
            return alone;
    }
    auto tables = tablesNow(connection);
    if (!tables)
        return tables.error();
    tables->generation = m_tables.generation;
    if (m_others && tables->ids != m_tables.ids) {
        const auto told = tablesTold(connection);
        if (!told)
            return told.error();
        tables->generation = told->generation + 1;
        if (const auto done = tellTables(connection, *tables); !done)
            return done;
    }
    m_tablesToBe = *tables;
    return Done{};
}

Result<PostgresMark::Tables> PostgresMark::tablesNow(QSqlDatabase& connection)
{
    auto found = runQuery(connection,
        u"SELECT CAST(coalesce(array_agg(oid ORDER BY oid), '{}') AS TEXT), count(*) FROM pg_class WHERE relnamespace ="
        " (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) AND relkind = 'r'"_s);
    if (!found)
        return found.error();
    return found->next() ? Tables{found->value(0).toString(), found->value(1).toLongLong()} : Tables();
}

Result<PostgresMark::Tables> PostgresMark::tablesTold(QSqlDatabase& connection)
{
    auto found = runQuery(
        connection, u"SELECT ids, count, generation FROM storage_tables ORDER BY generation DESC LIMIT 1"_s);
    if (!found)
        return found.error();
    return found->next()
        ? Tables{found->value(0).toString(), found->value(1).toLongLong(), found->value(2).toLongLong()}
        : Tables();
}

Result<Done> PostgresMark::tellTables(QSqlDatabase& connection, const Tables& tables)
{
    const auto removed = runStatement(connection, u"DELETE FROM storage_tables"_s);
    return removed ? runStatement(connection, u"INSERT INTO storage_tables (ids, count, generation) VALUES (?, ?, ?)"_s,
               {tables.ids, tables.count, tables.generation})
                   : removed;
}

void PostgresMark::committed()
{
    ++m_commits;
    m_tables = m_tablesToBe;
}

Result<PostgresMark::Found> PostgresMark::find(QSqlDatabase& connection)
{
    const auto commits = commitsFound(connection);
    if (!commits)
        return commits.error();
    if (*commits != m_commits && *commits != m_commits + 1)
        return Found::Another;
    const bool isNext = *commits != m_commits;
    auto isThere = areTablesThere(connection, isNext ? m_tablesToBe : m_tables);
    if (isThere && *isThere && m_others)
        isThere = m_others->areThere(connection);
    if (!isThere)
        return isThere.error();
    return !*isThere ? Found::Another : isNext ? Found::Next : Found::Last;
}

// Of a program that stores nothing for weeks the row stays all the same.
Result<qint64> PostgresMark::commitsFound(QSqlDatabase& connection) const
{
    qint64 commits = -1;
    bool isOld = false;
    {
        auto found = runQuery(connection,
            u"SELECT commits, moved_at < now() - interval '%1 days' FROM storage_runs WHERE run = ?"_s.arg(
                keptFor.count() / 3),
            {m_run});
        if (!found)
            return found.error();
        if (found->next()) {
            commits = found->value(0).toLongLong();
            isOld = found->value(1).toBool();
        }
    }
    if (isOld) {
        const auto kept = runStatement(
            connection, u"UPDATE storage_runs SET moved_at = now() WHERE run = ?"_s, {m_run});
        if (!kept)
            return kept.error();
    }
    return commits;
}

// Others may have made some anew, and told so.
Result<bool> PostgresMark::areTablesThere(QSqlDatabase& connection, const Tables& tables)
{
    const auto areThere = PostgresMark::areThere(connection, tables);
    if (!areThere || !m_others)
        return areThere;
    const auto told = tablesTold(connection);
    if (!told)
        return told.error();
    if (told->generation <= tables.generation)
        return *areThere && told->generation == tables.generation;
    const auto areToldThere = PostgresMark::areThere(connection, *told);
    if (areToldThere && *areToldThere)
        m_tables = m_tablesToBe = *told;
    return areToldThere;
}

Result<bool> PostgresMark::areThere(QSqlDatabase& connection, const Tables& tables)
{
    auto found = runQuery(connection, stillThere, {tables.ids});
    if (!found)
        return found.error();
    return found->next() && found->value(0).toLongLong() == tables.count;
}

} // namespace everyport
