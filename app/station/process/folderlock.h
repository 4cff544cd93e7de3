#pragma once

#include <memory>
#include <optional>
#include <utility>

#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// Keeps a data folder for one program: a file `lock` with its pid, locked for as long as this lives. The lock
/// goes with the process however that ends, so a file that was left behind hinders nobody. It is of the folder as it
/// was taken: whoever moves that takes the lock along.
class FolderLock {
public:
    /// Busy/InUse with the other's pid in `native` and in the sentence.
    static Result<std::unique_ptr<FolderLock>> take(const QString& folder);
    /// Before anything is written under the folder's name that may have been moved away or made anew meanwhile: whether
    /// it is still this program's. A new one that nobody has is taken. Busy/InUse, for good, where another program has
    /// it; but a folder that is moved back is ours again. One thread at a time.
    Result<Done> keep();
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    FolderLock(QString folder, int fd) : m_folder(std::move(folder)), m_fd(fd) {}
    bool isInPlace() const;

    QString m_folder;
    int m_fd;
    std::optional<Error> m_lost; // to another program
};

/// Whether the folder's last program is gone, whatever it left there. True also where there never was one.
bool isFolderAbandoned(const QString& folder);

} // namespace everyport
