#include "app/storage/sqlite/runmark.h"

#include <QUuid>

#include "app/storage/query.h"
#include "app/storage/replaceddatabase.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

Error replaced(const QSqlDatabase& connection)
{
    return replacedDatabase(connection.databaseName(), u"replaced"_s);
}

} // namespace

RunMark::RunMark() : m_run(QUuid::createUuid().toString(QUuid::Id128)) {}

// With the first transaction that changes something, so that a start writes nothing. Rows of the last runs stay: one
// may not have ended.
Result<Done> RunMark::begin(QSqlDatabase& connection) const
{
    auto done = runStatement(
        connection, u"CREATE TABLE IF NOT EXISTS storage_runs (run TEXT PRIMARY KEY, commits INTEGER NOT NULL)"_s);
    if (done)
        done = runStatement(
            connection, u"DELETE FROM storage_runs WHERE rowid <= (SELECT max(rowid) FROM storage_runs) - 20"_s);
    if (done) // there already where a commit that failed was stored all the same
        done = runStatement(connection,
            u"INSERT INTO storage_runs (run, commits) VALUES (?, 1) ON CONFLICT (run) DO UPDATE SET commits = commits + 1"_s,
            {m_run});
    return done;
}

// A commit that failed may be stored all the same: then the number is higher than is known here.
Result<Done> RunMark::look(QSqlDatabase& connection) const
{
    if (m_commits == 0)
        return Done{};
    auto found = runQuery(
        connection, u"SELECT 1 FROM storage_runs WHERE run = ? AND commits >= ?"_s, {m_run, m_commits});
    if (found)
        return found->next() ? Result<Done>(Done{}) : replaced(connection);
    // A table that is not there is no mistake of a statement.
    auto there = runQuery(connection, u"SELECT 1 FROM sqlite_master WHERE name = 'storage_runs'"_s);
    return there && !there->next() ? replaced(connection) : found.error();
}

Result<Done> RunMark::moveOn(QSqlDatabase& connection) const
{
    return m_commits == 0
        ? begin(connection)
        : runStatement(connection, u"UPDATE storage_runs SET commits = commits + 1 WHERE run = ?"_s, {m_run});
}

void RunMark::committed()
{
    ++m_commits;
}

} // namespace everyport
