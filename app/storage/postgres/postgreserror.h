#pragma once

#include <QSqlError>
#include <QString>

#include "netcore/base/error.h"

namespace everyport {

/// For libpq, which knows no code where it was not the server that failed.
inline constexpr auto connectionFailed = "08006";
inline constexpr auto textHasNull = "22021";     ///< character_not_in_repertoire: a NUL in a text
inline constexpr auto inOthersSession = "26000"; ///< invalid_sql_statement_name: what is prepared is elsewhere

inline constexpr auto queryCanceled = "57014";    ///< By whomever: us, an administrator, statement_timeout.
inline constexpr auto endedUnwanted = "unwanted"; ///< The same, where it was we, and nobody waits for the answer.

/// What our driver says of a failure: the server's words, and its SQLSTATE as the native code.
QSqlError saidByPostgres(const QByteArray& state, const QString& words);
bool isSaidByPostgres(const QSqlError& said);

/// The Error for it. `name` is the database's, for people. Compare storageError (query.h).
Error postgresError(const QSqlError& said, const QString& name);

/// Whoever commits now learns nothing of what becomes of it.
bool isConnectionLost(const Error& error);

} // namespace everyport
