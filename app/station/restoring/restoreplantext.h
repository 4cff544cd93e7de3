#pragma once

#include <QStringList>

#include "app/backup/restoring/restore.h"

namespace everyport {

// What bringing a backup back would do, for a terminal.

QString headText(const backup::BackupHead& head);
/// With the names of what goes.
QString planText(const backup::RestorePlan& plan, backup::RestoreMode mode);

} // namespace everyport
