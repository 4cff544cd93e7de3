#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include "app/storage/statement.h"
#include "netcore/base/result.h"

namespace everyport {

/// One statement inside a job of Database: prepared, bound in order and run. The query stands before the first
/// row and goes forward only; it must end with its job.
Result<Statement> runQuery(QSqlDatabase& connection, const QString& sql, const QVariantList& values = {});

/// The same for a statement that answers with nothing but its success.
Result<Done> runStatement(QSqlDatabase& connection, const QString& sql, const QVariantList& values = {});

/// For statements that are run again and again: prepared once, then bound and executed by the job.
Result<Statement> prepareQuery(QSqlDatabase& connection, const QString& sql);

/// Sorts what SQLite said: disk full is Local/NoSpace, a key that is taken Refused/AlreadyExists, a damaged
/// file Local/BadValue, a locked one Busy/InUse. The text says what to do; `native` is SQLite's number.
Error storageError(const QSqlError& said, const QString& file);

/// No room left on the disk that holds `file`.
Error diskFullError(const QString& file);

} // namespace everyport
