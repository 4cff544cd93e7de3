#pragma once

#include "app/backup/making/backupwriter.h"
#include "netcore/task/task.h"

class QSettings;

namespace everyport {

class Station;

/// Makes what is wished for of a station that runs; `wish` says where to, which parts, the word and the progress. The
/// pictures that polls and slides name stand where a person keeps them, outside the two folders: copies of them are
/// gathered before, and those that nothing names any more are removed, but for polls that were removed just now.
/// `pictures` of the answer could not be taken. For every way in which people ask for a backup. Dropping the Task
/// leaves the thread at work; stop its progress. `turn`, if there is one, is held until that has ended (BackupTurn).
Task<Result<backup::BackupSummary>> backUpStation(
    Station& station, backup::BackupWish wish, std::shared_ptr<const void> turn = nullptr);

/// Removes the copies of pictures that polls have named which are gone, where nothing else names them.
Task<Result<Done>> dropGonePictures(Station& station, QStringList gone);

/// Before an event's name, among what the window of earlier versions remembered, until it is taken over, in
/// `window.ini` of the data folder: its slides as JSON, an array of objects, in which `picture` is a file.
inline constexpr QLatin1StringView slidesPlace{"present/slides/"};
QStringList slidePictures(const QSettings& memory); ///< Of all events.

} // namespace everyport
