#pragma once

#include <optional>

#include <QHash>
#include <QIODevice>
#include <QSet>

#include "app/backup/contents/contents.h"
#include "app/backup/contents/diskroom.h"
#include "app/backup/format/backupformat.h"
#include "app/backup/format/backupprogress.h"
#include "app/backup/format/tar.h"
#include "netcore/base/wiped.h"

namespace everyport::backup {

/// Where the files of a backup go while it is read. Nothing of it counts before the reader has come to a good end.
class UnpackSink {
public:
    virtual ~UnpackSink() = default;
    virtual Result<Done> begin(const QString& path) = 0; ///< A path that belongs; each once.
    virtual Result<Done> write(const QByteArray& piece) = 0;
    virtual Result<Done> end() = 0;
};

struct ReadBackup {
    BackupHead head = {};
    QByteArray sealed = {}; ///< For unseal; empty where there are no secrets.
};

/// Reads a backup that may be anybody's, damaged or made to harm. It is refused whole (Malformed) where a path leads
/// out or comes twice, an entry is no plain file, a sum is wrong or missing, or the end is: it is plain tar, so it can
/// grow to no more than its own size. Blocks.
Result<ReadBackup> readBackup(QIODevice& from, UnpackSink& into);

/// What readBackup gave as sealed: each secret file whole. Malformed also where one is of a part that the head has not.
Result<Done> readSecrets(const ReadBackup& read, const Wiped<QByteArray>& word, UnpackSink& into);

/// Puts them into folders of their own, which it makes, for this account's eyes only; on an Error they are gone again.
/// Without a word the secrets stay out. `file` may be what was kept of an earlier restore: a folder. Cancelled where
/// `progress` was told to stop. Local/NoSpace, before the first file is written, where `room` says that the disk of
/// `into` has too little. Where files are used as another account's (ActingAs) `file` is read as who calls, and what of
/// it is configuration is who calls' where `isConfigCallers` (filesaswhom.h).
Result<ReadBackup> unpackBackup(const QString& file, const Places& into, const std::optional<Wiped<QByteArray>>& word,
    BackupProgress* progress = nullptr, const FreeRoom& room = freeRoom, bool isConfigCallers = false);
/// Only the head, to ask whether a word is needed.
Result<BackupHead> readBackupHead(const QString& file);

} // namespace everyport::backup
