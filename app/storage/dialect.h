#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace everyport {

/// Whose SQL a connection speaks, where a store needs two texts for one thing.
enum class Dialect { Sqlite, Postgres };
Dialect dialectOf(const QSqlDatabase& connection);

/// One step of Database::migrate that has two texts; PostgreSQL may need several statements for it, or none.
QString byDialect(const QString& sqlite, const QStringList& postgres);
/// The statements of a step, which need not be one of `byDialect`.
QStringList statementsOf(const QString& step, Dialect dialect);

/// A trigger that runs `action`, statements with a semicolon between them, for each row that is removed from `table`.
QString afterDelete(const QString& trigger, const QString& table, const QString& action);

} // namespace everyport
