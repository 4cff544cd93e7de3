#pragma once

#include <QStringList>

#include "app/backup/restoring/restore.h"

namespace everyport {

/// Of the services as they will be when a backup is brought back: files of those that come that are wrong, files that
/// go though a service names them, and ports that are wanted twice. A sentence each. Blocks.
QStringList serviceTroubles(const backup::Places& here, const backup::RestorePlan& plan, backup::RestoreMode mode);

} // namespace everyport
