#pragma once

#include <memory>
#include <optional>

#include <QStringList>

#include "app/backup/contents/contents.h"
#include "app/backup/contents/secrecy.h"
#include "app/backup/format/backupformat.h"
#include "app/backup/format/backuppaths.h"
#include "app/backup/format/backupprogress.h"
#include "netcore/base/wiped.h"

namespace everyport::backup {

struct BackupWish {
    Places from = {};
    QString to;
    QString stream = {}; ///< Where a BackupReceiver waits, which writes `to`; empty where that is written here.
    PartChoice parts = {};
    std::optional<Wiped<QByteArray>> word = {}; ///< Encrypts passwords and keys; without it they are left out.
    Secrecy secrecy = {};
    QString version = {};
    BackupPaths paths = BackupPaths(); ///< What there is room for; less in tests.
    std::shared_ptr<BackupProgress>
        progress = std::make_shared<BackupProgress>(); ///< For whoever watches; it can stop it.
};

struct BackupSummary {
    qint64 files = 0;
    qint64 bytes = 0;          ///< Of the backup.
    int secrets = 0;           ///< Files that are secret, whole or in part.
    QStringList leftOut = {};  ///< Those that are not in it, because no word was given.
    QStringList lessened = {}; ///< Those that are in it without their secrets, for the same reason.
    QStringList notTaken =
        {}; ///< Of what people keep: links, that could not be read, changed meanwhile or were too many.
    QStringList pictures = {}; ///< That polls name, and that could not be taken along; whoever gathers them fills it.
};

/// Makes the one file, for this account's eyes only (0600): all of it, or none and an Error that says what to do. What
/// people lay into their folders makes none fail: what of it cannot be taken is `notTaken`. The file is read again and
/// takes its name only if it can be brought back. The program may run meanwhile. Cancelled where `progress` was told to
/// stop. Blocks, for long: for a thread.
Result<BackupSummary> makeBackup(const BackupWish& wish);

} // namespace everyport::backup
