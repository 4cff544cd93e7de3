#pragma once

#include <QStringList>

#include "app/backup/contents/diskroom.h"

namespace everyport::backup {

// What a restore asks of the disks before anything of it is made. Each Error says which folder is in the way and what
// helps; nothing was changed then. All of it blocks.

/// Whether a name in one of these folders can be renamed into the other: they are on one disk, by one mount.
bool isOnOneDisk(const QString& folder, const QString& other);

/// Whether all files that come, and the database, which is kept by a rename, can take their places.
struct Renames {
    QString data = {};      ///< The data folder.
    QString staging = {};   ///< In it, where what comes waits.
    QString keptPlace = {}; ///< In it, where what was here is kept.
    QStringList come = {};  ///< Files of the data folder, where they are going to stand.
    bool movesDatabase = false;
};
Result<Done> checkDisks(const Renames& renames);

/// Whether the disk has room for the copies of these in `keptPlace`. What people have sent gets a second name there.
Result<Done> checkKeptRoom(const QList<OwnFile>& files, const QString& keptPlace, const FreeRoom& room);

} // namespace everyport::backup
