#include "app/storage/postgres/postgrescheck.h"

#include <QSqlDatabase>

#include "app/storage/postgres/postgresdriver.h"
#include "app/storage/postgres/postgreserror.h"
#include "app/storage/postgres/postgrespooler.h"
#include "app/storage/postgres/postgresschema.h"
#include "app/storage/query.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestCheck{10};

Result<Done> checkIn(QSqlDatabase& connection, const PostgresAddress& address)
{
    const PostgresDeadline deadline(*PostgresDriver::connectionOf(connection), longestCheck);
    connection.setDatabaseName(address.name());
    if (!connection.open())
        return postgresError(connection.lastError(), address.name());
    if (const auto pooled = findPooler(*PostgresDriver::connectionOf(connection), address); pooled.isValid())
        return postgresError(pooled, address.name());
    auto done = checkServer(connection);
    if (!done)
        return done;
    auto may = runQuery(connection,
        u"SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = ?) THEN has_schema_privilege(?, 'CREATE')"
        " ELSE has_database_privilege(current_database(), 'CREATE') END"_s,
        {address.schema(), address.schema()});
    if (!may)
        return may.error();
    if (may->next() && may->value(0).toBool())
        return Done{};
    return Error::local(Reason::PermissionDenied,
        u"The database user may not make tables in the schema %1 of %2. Let its owner say: GRANT CREATE ON DATABASE … TO …, or make the schema for it."_s
            .arg(address.schema(), address.name()));
}

} // namespace

Result<Done> checkPostgres(const PostgresAddress& address)
{
    const auto name = u"everyport-check"_s;
    auto checked = Result<Done>(Done{});
    {
        auto connection = QSqlDatabase::addDatabase(new PostgresDriver(address), name); // which keeps it
        checked = checkIn(connection, address);
        connection.close();
    }
    QSqlDatabase::removeDatabase(name);
    return checked;
}

} // namespace everyport
