#pragma once

#include <optional>

#include "app/backup/database/databasemerge.h"
#include "app/backup/reading/backupreader.h"
#include "app/backup/restoring/keptsecrets.h"
#include "app/backup/restoring/restorenote.h"

namespace everyport::backup {

/// What bringing a backup back does with what is here.
enum class RestoreMode {
    Add,     ///< Only what is not here comes.
    Replace, ///< Everything is as it was in the backup; parts that it has not stay as they are.
};

/// What would become of a file.
struct FileChange {
    enum class State { Fresh, Same, Other, Gone };
    QString path;
    State state = State::Fresh;
};

/// What a backup that is unpacked would do here.
struct RestorePlan {
    PartChoice parts = {};         ///< That the backup has.
    QList<FileChange> files = {};  ///< Gone: stands here, and not in the backup; only Replace takes it away.
    QList<Comparison> things = {}; ///< In the database; what is fresh comes in Add, and all of it in Replace.
    bool hasDatabase = false;      ///< The backup has one.
    bool hasDatabaseHere = false;

    qint64 count(FileChange::State state, const QString& below = {}) const;
    QStringList gone() const; ///< The paths of those files.
};

/// Where a backup is unpacked until it is put in place: below the data folder, so that its files need only new names.
Places stagedPlaces(const Places& here);

/// Compares what is staged with what is here, which may be in use. Blocks.
/// `parts` are those that the backup has, `secrets` what stays because it has not all. Ends as Cancelled soon after
/// `progress` was told to stop.
Result<RestorePlan> planRestore(const Places& here, const PartChoice& parts = {},
    std::shared_ptr<BackupProgress> progress = {}, const KeptSecrets& secrets = KeptSecrets());

/// Notes that what is staged shall be put in place before the next start. `about` says which backup that is, for
/// whoever is told of it then. Blocks.
Result<Done> orderRestore(const Places& here, RestoreMode mode, const PartChoice& parts = {},
    const RestoreNote& about = {}, const LeftOut& leftOut = {});
bool isRestoreOrdered(const Places& here); ///< Also where this account may not look.
bool isRestoreBegun(const Places& here);   ///< Was interrupted while files took their places. As above.
/// Whether what was ordered or interrupted is this account's to carry out, and it may see all of it; also asked by
/// applyRestore(). An Error says what to do; all stays as it is.
Result<Done> checkWaiting(const Places& here);
/// What is staged goes, and what a preparation that was killed has left beside it.
void dropRestore(const Places& here);
/// What earlier ones have kept, the newest first: by their numbers, since a clock may be wrong by years.
QStringList keptFolders(const Places& here);

/// Puts what was ordered in place, or goes on where an earlier one was interrupted; nothing where none was. All of it
/// is prepared aside and takes its place by renames that a journal remembers; where one fails all of them are taken
/// back. What stood there is kept in a folder, which is given back: itself a backup to bring back. Only while no
/// program has the data folder. `secrecy` is asked where the order does not name all that the backup lacks. Blocks.
Result<std::optional<QString>> applyRestore(const Places& here, const Secrecy& secrecy = {});

} // namespace everyport::backup
