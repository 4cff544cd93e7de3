#pragma once

#include <memory>

#include <QTemporaryDir>

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"

namespace everyport::backup {

/// A folder below the data folder (0700) for what is needed while a backup is made: "making-backup-AbCdEf". It goes
/// with all that is in it. What a process has left that was killed is known by its lock (flock(2) on `lock` in it),
/// which ends with its process however that ends. Blocks.
class WorkingFolder {
public:
    /// The Error's text is for the end of a sentence.
    static Result<std::unique_ptr<WorkingFolder>> make(const QString& dataFolder);
    static bool isName(const QString& name);
    /// Removes those that nobody works in any more: of this account, and a minute old. Before a backup, and where a
    /// program begins to use the data folder.
    static void removeAbandoned(const QString& dataFolder);

    QString path() const { return m_folder.path(); }
    QString name() const;
    QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    explicit WorkingFolder(const QString& pattern) : m_folder(pattern) {}
    bool lock();

    FileDescriptor m_lock; // held until the folder has gone
    QTemporaryDir m_folder;
};

} // namespace everyport::backup
