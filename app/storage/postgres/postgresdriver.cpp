#include "app/storage/postgres/postgresdriver.h"

#include <QSqlDatabase>

#include "app/storage/postgres/postgresresult.h"

namespace everyport {

PostgresConnection* PostgresDriver::connectionOf(const QSqlDatabase& database)
{
    auto* driver = qobject_cast<PostgresDriver*>(database.driver());
    return driver ? &driver->m_connection : nullptr;
}

bool PostgresDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case PreparedQueries:
    case PositionalPlaceholders:
    case BLOB:
    case Unicode:
    case LastInsertId: return true;
    default: return false;
    }
}

bool PostgresDriver::open(const QString& /*database*/, const QString& /*user*/, const QString& /*password*/,
    const QString& /*host*/, int /*port*/, const QString& /*options*/)
{
    const auto error = m_connection.open(m_address);
    setLastError(error);
    setOpen(!error.isValid());
    setOpenError(error.isValid());
    return !error.isValid();
}

void PostgresDriver::close()
{
    m_connection.close();
    setOpen(false);
    setOpenError(false);
}

QSqlResult* PostgresDriver::createResult() const
{
    return new PostgresResult(*this, m_connection);
}

} // namespace everyport
