#include "app/storage/sharing.h"

#include "app/storage/postgres/postgresdriver.h"
#include "app/storage/query.h"

namespace everyport {

using namespace Qt::StringLiterals;

void tellOthers(QSqlDatabase& connection, const QString& what)
{
    if (auto* server = PostgresDriver::connectionOf(connection))
        server->tell(what);
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
