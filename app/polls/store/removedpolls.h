#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include "netcore/base/result.h"

namespace everyport::polls {

/// Which polls a database had, by Poll::id: votes that wait for one of them, at a program that does not know yet, are
/// for this database all the same. Runs in a Database's threads.
Result<QStringList> readRemoved(QSqlDatabase& connection); ///< Also those that were made again since.
Result<Done> noteRemoved(QSqlDatabase& connection, const QString& id);

QStringList removedTables(); ///< Steps for Database::migrate, behind those of before.

} // namespace everyport::polls
