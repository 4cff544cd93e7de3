#pragma once

#include <QSet>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include "netcore/base/result.h"

namespace everyport::polls {

/// Those of these uuids (Tap::uuid) under which this station has stored an entry, in whichever poll. What was erased
/// wholly has none any more. Runs in a Database's threads.
Result<QSet<QString>> findStored(QSqlDatabase& connection, const QStringList& uuids);

} // namespace everyport::polls
