#pragma once

#include <QStringList>

#include "app/backup/contents/contents.h"

namespace everyport::backup {

/// What people keep and ownFiles() does not give, as in a backup: links, those of the configuration too; pipes, sockets
/// and devices; names that are no UTF-8, shown as well as they can be; what is too deep or has too long a path; folders
/// that cannot be read. Blocks.
QStringList oddFiles(const Places& places);

} // namespace everyport::backup
