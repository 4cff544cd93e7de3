#pragma once

#include <QSqlDatabase>
#include <QString>

namespace everyport {

/// In a job that writes: once it is committed, other programs that share the database hear of it
/// (DatabaseEvents::changedElsewhere). `what` is the room's name, then whatever that room makes of it; 4,000 bytes at
/// most. Nothing where nobody shares it.
void tellOthers(QSqlDatabase& connection, const QString& what);

} // namespace everyport
