#pragma once

#include <QSqlDatabase>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// In a job that writes: once it is committed, other programs that share the database hear of it
/// (DatabaseEvents::changedElsewhere). `what` is the room's name, then whatever that room makes of it; 4,000 bytes at
/// most. Nothing where nobody shares it.
void tellOthers(QSqlDatabase& connection, const QString& what);

/// In a job that writes: from here to its commit no other program is behind this place in one of its own. For what the
/// first makes and the next one finds.
Result<Done> oneAtATime(QSqlDatabase& connection);

} // namespace everyport
