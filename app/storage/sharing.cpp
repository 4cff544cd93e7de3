#include "app/storage/sharing.h"

#include "app/storage/postgres/postgresdriver.h"
#include "app/storage/postgres/postgreslistener.h"
#include "app/storage/query.h"

namespace everyport {

using namespace Qt::StringLiterals;

void tellOthers(QSqlDatabase& connection, const QString& what)
{
    const auto* server = PostgresDriver::connectionOf(connection);
    if (!server || server->telling().isEmpty())
        return;
    // With the commit, not where the job is undone, and once however often it is said. Where it fails the job has.
    (void)runStatement(connection, u"SELECT pg_notify(?, ?)"_s,
        {QString::fromLatin1(detail::PostgresListener::channel), server->telling() + what});
}

Result<Done> oneAtATime(QSqlDatabase& connection)
{
    constexpr int lockOfMakers = 0x45564d4b;
    if (!PostgresDriver::connectionOf(connection))
        return Done{}; // a file is one program's
    return runStatement(
        connection, u"SELECT pg_advisory_xact_lock(%1, hashtext(CAST(current_schema() AS TEXT)))"_s.arg(lockOfMakers));
}

} // namespace everyport
