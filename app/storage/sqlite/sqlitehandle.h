#pragma once

#include <QSqlDatabase>

struct sqlite3;

namespace everyport {

/// SQLite's own connection behind Qt's, which keeps it. Null where it is not open, or Qt's driver is another.
sqlite3* sqliteHandle(const QSqlDatabase& connection);

} // namespace everyport
