#pragma once

#include <QStringList>

#include "app/backup/restore.h"

namespace everyport {

// What bringing a backup back would do, for a terminal.

QString headText(const backup::BackupHead& head);
QString planText(const backup::RestorePlan& plan, backup::RestoreMode mode);

/// Of the services that would come: files that are wrong, and ports that are wanted twice. A sentence each.
QStringList serviceTroubles(const backup::Places& here, const backup::RestorePlan& plan, backup::RestoreMode mode);

} // namespace everyport
