#pragma once

#include <QString>

#include "app/backup/backupparts.h"
#include "netcore/base/result.h"

namespace everyport::backup {

/// Makes those parts of `target`, which nobody else has open, what they are in `from`, where a backup has not all of
/// them. The others stay, and with messages that stay their conversations. All or nothing; Unsupported, and what can be
/// done instead, where the tables are of two versions. Blocks.
Result<Done> replaceParts(const QString& target, const QString& from, const PartChoice& parts);

} // namespace everyport::backup
