#pragma once

#include <QHash>

#include "app/backup/contents/contents.h"
#include "app/backup/format/backupparts.h"

namespace everyport::backup {

/// How large each part of a backup would be, in bytes; the database's share is what its tables take now.
struct PartSizes {
    QHash<QString, qint64> parts = {}; ///< By their ids.
    qint64 always = 0;                 ///< What is in each backup.

    qint64 of(const QString& id) const { return parts.value(id); }
    qint64 total(const PartChoice& chosen) const; ///< About: of the file, with its head and sums.
};

/// Looks at the names and sizes of the files and at the database, which may be in use. Blocks.
PartSizes measureParts(const Places& from);

} // namespace everyport::backup
