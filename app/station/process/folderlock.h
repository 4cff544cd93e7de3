#pragma once

#include <memory>

#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// Keeps a data folder for one program: a file `lock` with its pid, locked for as long as this lives. The lock
/// goes with the process however that ends, so a file that was left behind hinders nobody.
class FolderLock {
public:
    /// Busy/InUse with the other's pid in `native` and in the sentence.
    static Result<std::unique_ptr<FolderLock>> take(const QString& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    explicit FolderLock(int fd) : m_fd(fd) {}
    int m_fd;
};

/// Whether the folder's last program is gone, whatever it left there. True also where there never was one.
bool isFolderAbandoned(const QString& folder);

} // namespace everyport
