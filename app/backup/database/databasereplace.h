#pragma once

#include <QString>

#include "app/backup/format/backupparts.h"
#include "netcore/base/result.h"

namespace everyport::backup {

/// Makes those parts of `target`, which nobody else has open, what they are in `from`, where a backup has not all of
/// them. The others stay, and with messages that stay their conversations; so do this station's keys where none came,
/// as in a backup that was made without a word. All or nothing; Unsupported, and what can be done instead, where the
/// tables are of two versions. Blocks.
Result<Done> replaceParts(const QString& target, const QString& from, const PartChoice& parts);

/// Puts this station's keys into `target`, which takes the place of `before`, where none came with it. Without them
/// phones that have voted could vote again, and masks that hide addresses at IRC would be others. Blocks.
Result<Done> keepStationKeys(const QString& target, const QString& before);

} // namespace everyport::backup
