#include "app/storage/postgres/postgresschema.h"

#include "app/storage/postgres/postgresdriver.h"
#include "app/storage/query.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestServer = 130000;

Result<QString> textFrom(QSqlDatabase& connection, const QString& sql)
{
    auto found = runQuery(connection, sql);
    if (!found)
        return found.error();
    return found->next() ? found->value(0).toString() : QString();
}

// CREATE SCHEMA IF NOT EXISTS asks for the right to make one also where it is there.
Result<Done> makeSchema(QSqlDatabase& connection, const QString& schema)
{
    auto found = runQuery(connection, u"SELECT 1 FROM pg_namespace WHERE nspname = ?"_s, {schema});
    if (!found)
        return found.error();
    if (found->next())
        return Done{};
    return runStatement(connection, u"CREATE SCHEMA IF NOT EXISTS \"%1\""_s.arg(schema));
}

} // namespace

Result<Done> checkServer(QSqlDatabase& connection)
{
    const auto name = connection.databaseName();
    const int version = PostgresDriver::connectionOf(connection)->serverVersion();
    if (version < oldestServer)
        return Error::unsupported(Reason::BadValue,
            u"The server of %1 is PostgreSQL %2, and this program needs 13 or later. Update the server, or name another one in the setting storage."_s
                .arg(name)
                .arg(version / 10000));
    const auto encoding = textFrom(connection, u"SHOW server_encoding"_s);
    if (!encoding)
        return encoding.error();
    if (*encoding != "UTF8"_L1)
        return Error::unsupported(Reason::BadValue,
            u"%1 keeps its texts as %2, which has not all letters. Make a database with the encoding UTF8 (createdb -E UTF8 -T template0), and name that one."_s
                .arg(name, *encoding));
    const auto isStandby = textFrom(connection, u"SELECT pg_is_in_recovery()::text"_s);
    if (!isStandby)
        return isStandby.error();
    if (*isStandby == "true"_L1)
        return Error::local(Reason::PermissionDenied,
            u"%1 takes no writes. Name the server that does (the primary one) in the setting storage."_s.arg(name));
    return Done{};
}

Result<Done> prepareSession(QSqlDatabase& connection, const QString& schema, bool mayWrite)
{
    PostgresDriver::connectionOf(connection)->discardAll();
    auto done = mayWrite ? checkServer(connection) : Result<Done>(Done{});
    if (done && mayWrite)
        done = makeSchema(connection, schema);
    QStringList settings{u"SET search_path = \"%1\""_s.arg(schema), u"SET standard_conforming_strings = on"_s,
        u"SET lock_timeout = 5000"_s, u"SET statement_timeout = 0"_s, u"SET idle_in_transaction_session_timeout = 0"_s,
        u"SET timezone = 'UTC'"_s};
    if (!mayWrite)
        settings.append(u"SET default_transaction_read_only = on"_s);
    // What is acknowledged is on the disk, whatever the server does for others; more than that stays.
    else
        settings.append(
            u"SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'"_s);
    for (const auto& setting : std::as_const(settings)) {
        if (done)
            done = runStatement(connection, setting);
    }
    return done;
}

Result<Done> makeFunctions(QSqlDatabase& connection)
{
    for (const auto& type : {u"bytea"_s, u"text"_s}) {
        const auto made = runStatement(connection,
            u"CREATE OR REPLACE FUNCTION instr(whole %1, part %1) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE"
            " AS $$ SELECT position(part IN whole) $$"_s.arg(type));
        if (!made)
            return made;
    }
    return Done{};
}

} // namespace everyport
