#include "app/storage/sharing.h"

#include "app/storage/postgres/postgresdriver.h"

namespace everyport {

void tellOthers(QSqlDatabase& connection, const QString& what)
{
    if (auto* server = PostgresDriver::connectionOf(connection))
        server->tell(what);
}

} // namespace everyport
