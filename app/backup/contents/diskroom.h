#pragma once

#include <functional>
#include <optional>

#include <QIODevice>
#include <QString>

#include "app/backup/contents/contents.h"
#include "app/backup/format/backupprogress.h"

namespace everyport::backup {

/// How many bytes are free on the disk of a folder that is there; nothing where the disk does not say. What a test
/// hands in may be called on another thread.
using FreeRoom = std::function<std::optional<qint64>(const QString& folder)>;

std::optional<qint64> freeRoom(const QString& folder); ///< As the system says. Blocks.
QString megabytes(qint64 bytes);                       ///< "12.3", for sentences.

/// How many bytes a disk needs for the files of a backup, by the sizes that it tells. It may be anybody's: no file
/// counts for more than there is of it, so the sum is never larger than the backup and its blocks, and where it is
/// damaged only what stands before that counts; reading it says what is wrong. Leaves `from` at its begin. Blocks.
qint64 toldSize(QIODevice& from);
/// The same of files that are there; of holes they need nothing.
qint64 toldSize(const QList<OwnFile>& files);

/// Local/NoSpace with a sentence where a folder that is there has no room for so many bytes.
Result<Done> checkRoom(const QString& folder, qint64 bytes, const FreeRoom& room);
/// The same for the files of a backup. Where there is too little for what it tells, it is read, which takes its time:
/// blocks of zeros become holes (holes.h), and need nothing. Ends soon after `progress` was told to stop, which may be
/// null. Leaves `from` at its begin.
Result<Done> checkRoom(const QString& folder, QIODevice& from, const FreeRoom& room, const BackupProgress* progress);

} // namespace everyport::backup
