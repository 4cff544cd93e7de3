#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include "netcore/base/result.h"

namespace everyport {

/// A job for Database::write: runs those of a room's steps that this file has not seen yet. Refuses a file that
/// a newer program has written; Malformed where what it says of itself cannot be.
Result<Done> runMigration(QSqlDatabase& connection, const QString& room, const QStringList& steps);

Result<bool> hasTable(QSqlDatabase& connection, const QString& name);

/// A job for Database::read: whether any of a room's steps were run in this file.
Result<bool> isMigrated(QSqlDatabase& connection, const QString& room);

} // namespace everyport
