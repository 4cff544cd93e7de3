#pragma once

#include <QSqlDatabase>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// Whether the server is young enough, keeps all letters and takes writes.
Result<Done> checkServer(QSqlDatabase& connection);

/// What a connection needs before the rooms' tables: a server that may be used, the schema (made where it is not), and
/// how SQL is meant on it.
Result<Done> prepareSession(QSqlDatabase& connection, const QString& schema, bool mayWrite);

/// The functions that SQLite brings and PostgreSQL does not: instr. In a schema that is made already.
Result<Done> makeFunctions(QSqlDatabase& connection);

} // namespace everyport
