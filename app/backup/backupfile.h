#pragma once

#include <memory>
#include <optional>

#include <QSaveFile>
#include <QStorageInfo>

#include "app/backup/format/backupprogress.h"
#include "netcore/base/result.h"
#include "netcore/files/actingas.h"

namespace everyport::backup {

/// The file of a backup, until it has its name; that of one which fails goes. What was named is whose it is who gives
/// the command (ActingAs). Where the data folder's account could put links on the way, it is that account's. Blocks.
class BackupFile {
public:
    explicit BackupFile(QString path, std::shared_ptr<BackupProgress> progress = std::make_shared<BackupProgress>());
    ~BackupFile();
    BackupFile(const BackupFile&) = delete;
    BackupFile& operator=(const BackupFile&) = delete;

    Result<Done> check() const;               ///< Whether it may have its name.
    Result<Done> hasRoom(qint64 bytes) const; ///< Local/NoSpace where its disk has not. On any thread.
    Result<Done> open();
    QSaveFile& device() { return *m_file; } ///< To write to.
    Result<Done> settle();                  ///< It is read again before it has its name.

private:
    std::unique_ptr<ActingAsCaller> asWhoNamed() const;

    const QString m_path;
    const std::shared_ptr<BackupProgress> m_progress;
    const bool m_isCallers; ///< Decided once: the other account may change what it can meanwhile.
    std::optional<QSaveFile> m_file;
};

/// A disk that says nothing of itself is tried.
bool lacks(const QStorageInfo& disk, qint64 bytes);

/// Of what was made and cannot be brought back.
Error notReadAgain(const Error& why);

} // namespace everyport::backup
