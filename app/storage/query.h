#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include "app/storage/statement.h"
#include "netcore/base/result.h"

namespace everyport {

/// Prepares, binds in order and runs one SQL statement, inside a job of Database and so on the database's thread. The
/// Statement that comes back stands before its first row and goes forward only; it must end with the job. Errors as by
/// storageError.
Result<Statement> runQuery(QSqlDatabase& connection, const QString& sql, const QVariantList& values = {});

/// As runQuery, for a statement that gives no rows.
Result<Done> runStatement(QSqlDatabase& connection, const QString& sql, const QVariantList& values = {});

/// Only prepares: for a statement that the job binds and runs many times.
Result<Statement> prepareQuery(QSqlDatabase& connection, const QString& sql);

/// The Error for what SQLite said about `file`: a full disk is Local/NoSpace, a broken constraint (a key that is taken)
/// Refused/AlreadyExists, a damaged file Local/BadValue, a forbidden one Local/PermissionDenied, a locked one
/// Busy/InUse, all else Local. The text says what a person can do; `native` is SQLite's result code
/// (sqlite.org/rescode.html).
Error storageError(const QSqlError& said, const QString& file);
/// What failed is done again by itself: its text says so, where it asks for that else.
Error triedAgain(Error error);

/// The Error (Local/NoSpace) for a disk that has no room left for `file`.
Error diskFullError(const QString& file);

} // namespace everyport
