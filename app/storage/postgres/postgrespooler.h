#pragma once

#include <QSqlError>

#include "app/storage/postgres/postgresaddress.h"
#include "app/storage/postgres/postgresconnection.h"

namespace everyport {

/// Whether the connection has a session of its own, or a pooler in front of the server gives each of its transactions
/// another one. There a setting or a lock would be left to whoever gets that session next, so it is asked before the
/// first of them, and changes nothing. Needs a second connection for a moment; a server that has no room for it is no
/// pooler. Invalid: the session is its own.
QSqlError findPooler(PostgresConnection& connection, const PostgresAddress& address);

} // namespace everyport
