#include "app/storage/postgres/postgreslock.h"

#include <thread>

#include "app/storage/query.h"

namespace everyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The first of two numbers; the schema, or the run, is the second.
constexpr int lockOfPrograms = 0x45564552;
constexpr int lockOfARun = 0x4556524e; // by which a run knows that its own former session is over
constexpr auto tryAgainAfter = 50ms;

} // namespace

Result<PostgresSession> PostgresSession::of(QSqlDatabase& connection)
{
    auto found = runQuery(
        connection, u"SELECT pid, CAST(backend_start AS TEXT) FROM pg_stat_activity WHERE pid = pg_backend_pid()"_s);
    if (!found)
        return found.error();
    return found->next() ? PostgresSession{found->value(0).toLongLong(), found->value(1).toString()}
                         : PostgresSession();
}

Result<Done> PostgresSession::end(QSqlDatabase& connection) const
{
    return runStatement(connection,
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = ? AND CAST(backend_start AS TEXT) = ?"_s,
        {process, since});
}

Result<Done> PostgresLock::take(QSqlDatabase& connection, std::chrono::steady_clock::time_point until)
{
    if (m_held.process != 0) {
        if (auto ended = m_held.end(connection); !ended)
            return ended;
    }
    auto taken = tryOnce(connection);
    while (taken && !*taken && std::chrono::steady_clock::now() + tryAgainAfter < until) {
        std::this_thread::sleep_for(tryAgainAfter);
        taken = tryOnce(connection);
    }
    if (!taken)
        return taken.error();
    if (!*taken)
        return Error::busy(Reason::InUse,
            u"Another program has the schema %1 of %2. End that one, name another schema behind the address (?schema=NAME), or write shared=on there for both."_s
                .arg(m_schema, connection.databaseName()));
    auto session = PostgresSession::of(connection);
    if (!session)
        return session.error();
    m_held = std::move(*session);
    return Done{};
}

Result<bool> PostgresLock::tryOnce(QSqlDatabase& connection) const
{
    auto tried = m_sharer.isEmpty()
        ? runQuery(connection, u"SELECT pg_try_advisory_lock(%1, hashtext(?))"_s.arg(lockOfPrograms), {m_schema})
        : runQuery(connection,
            u"SELECT pg_try_advisory_lock_shared(%1, hashtext(?)) AND pg_try_advisory_lock(%2, hashtext(?))"_s
                .arg(lockOfPrograms)
                .arg(lockOfARun),
            {m_schema, m_sharer});
    if (!tried)
        return tried.error();
    return tried->next() && tried->value(0).toBool();
}

} // namespace everyport
