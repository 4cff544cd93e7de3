#include "app/storage/migration.h"

#include "app/storage/dialect.h"
#include "app/storage/postgres/postgresdriver.h"
#include "app/storage/query.h"
#include "app/storage/sharing.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

Result<qsizetype> stepsDone(QSqlDatabase& connection, const QString& room)
{
    const auto made = runQuery(connection,
        u"CREATE TABLE IF NOT EXISTS storage_rooms (room TEXT PRIMARY KEY, steps INTEGER NOT NULL) WITHOUT ROWID"_s);
    if (!made)
        return made.error();
    auto found = runQuery(connection, u"SELECT steps FROM storage_rooms WHERE room = ?"_s, {room});
    if (!found)
        return found.error();
    if (!found->next())
        return 0;
    // The file may be anybody's, as a backup is.
    bool isNumber = false;
    const auto steps = found->value(0).toLongLong(&isNumber);
    if (!isNumber || steps < 0) {
        return Error::malformed(Reason::BadValue,
            u"%1 is damaged: how far %2 is in it is no number of steps. Put a backup in its place."_s.arg(
                connection.databaseName(), room));
    }
    return qsizetype(steps);
}

// Also those of steps that were run long ago.
void noteOwnTables(const QSqlDatabase& connection, const QStringList& steps)
{
    auto* server = PostgresDriver::connectionOf(connection);
    if (!server)
        return;
    for (const auto& step : steps) {
        for (const auto& statement : statementsOf(step, Dialect::Postgres))
            server->noteOwn(statement);
    }
}

} // namespace

Result<Done> runMigration(QSqlDatabase& connection, const QString& room, const QStringList& steps)
{
    if (const auto alone = oneAtATime(connection); !alone)
        return alone;
    const auto done = stepsDone(connection, room);
    if (!done)
        return done.error();
    if (*done > steps.size()) {
        return Error::unsupported(Reason::BadValue,
            u"%1 was written by a newer version of this program (%2: step %3, known are %4). Start that version, or choose another folder with --data."_s
                .arg(connection.databaseName(), room)
                .arg(*done)
                .arg(steps.size()));
    }
    for (auto i = *done; i < steps.size(); ++i) {
        for (const auto& statement : statementsOf(steps.at(i), dialectOf(connection))) {
            const auto run = runQuery(connection, statement);
            if (!run)
                return run.error();
        }
    }
    noteOwnTables(connection, steps);
    if (*done == steps.size())
        return Done{};
    const auto noted = runQuery(connection,
        u"INSERT INTO storage_rooms (room, steps) VALUES (?, ?) ON CONFLICT (room) DO UPDATE SET steps = excluded.steps"_s,
        {room, qint64(steps.size())});
    if (!noted)
        return noted.error();
    return Done{};
}

Result<bool> hasTable(QSqlDatabase& connection, const QString& name)
{
    auto found = runQuery(connection,
        dialectOf(connection) == Dialect::Sqlite
            ? u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"_s
            : u"SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?"_s,
        {name});
    return found ? Result<bool>(found->next()) : Result<bool>(found.error());
}

Result<bool> isMigrated(QSqlDatabase& connection, const QString& room)
{
    const auto isKept = hasTable(connection, u"storage_rooms"_s);
    if (!isKept || !*isKept)
        return isKept; // a new file
    auto found = runQuery(connection, u"SELECT 1 FROM storage_rooms WHERE room = ?"_s, {room});
    return found ? Result<bool>(found->next()) : Result<bool>(found.error());
}

} // namespace everyport
