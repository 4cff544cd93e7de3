#include "app/storage/sqlite/sqlitehandle.h"

#include <QSqlDriver>
#include <QVariant>

namespace everyport {

sqlite3* sqliteHandle(const QSqlDatabase& connection)
{
    const auto handle = connection.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

} // namespace everyport
