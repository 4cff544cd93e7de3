#pragma once

#include <memory>

#include <QFile>
#include <QStorageInfo>

#include "app/backup/format/backupprogress.h"
#include "app/backup/held/heldplace.h"
#include "netcore/base/result.h"
#include "netcore/files/actingas.h"

namespace everyport::backup {

/// The file of a backup, until it has its name; that of one which fails goes. It is new (0600), in a folder that is
/// held open, and takes the place of what has its name there, a link too: so nobody leads it elsewhere. What was named
/// is whose it is who gives the command (ActingAs). Where the data folder's account could put another folder on the
/// way, it is that account's, and none of a configuration that is root's alone. Blocks.
class BackupFile {
public:
    /// `config`: the folder of configuration that this process reads for it, empty where it reads none.
    explicit BackupFile(const QString& path,
        std::shared_ptr<BackupProgress> progress = std::make_shared<BackupProgress>(), const QString& config = {});
    ~BackupFile();
    BackupFile(const BackupFile&) = delete;
    BackupFile& operator=(const BackupFile&) = delete;

    /// What the name begins with that one has until it is whole: ".hall.everyport.". A number comes behind it.
    static QString asidePrefix(const QString& name);

    Result<Done> check() const; ///< Whether it may have its name.
    /// How large it may become, if it is going to have so many bytes: the last of what is free is left for others.
    /// Local/NoSpace where its disk has too little. On any thread.
    Result<qint64> roomFor(qint64 bytes) const;
    Result<Done> open();
    QFile& device() { return m_file; } ///< To write to.
    Result<Done> settle();             ///< It is read again before it has its name.

private:
    std::unique_ptr<ActingAsCaller> asWhoNamed() const;
    bool isTheirsAlone() const;
    FileDescriptor makeAside(const FileDescriptor& folder, const QString& name);

    const QString m_path; ///< Behind a link of one's own.
    const std::shared_ptr<BackupProgress> m_progress;
    const bool m_isCallers; ///< Decided once: the other account may change what it can meanwhile.
    const bool m_hasRootsConfig;
    HeldPlace m_place;
    HeldPlace m_aside; ///< Where it has no name yet.
    QFile m_file;
};

/// A disk that says nothing of itself is tried.
bool lacks(const QStorageInfo& disk, qint64 bytes);
qint64 leftForOthers(qint64 free); ///< Of what is free on a disk where a backup is written.

/// Of what was made and cannot be brought back.
Error notReadAgain(const Error& why);

} // namespace everyport::backup
