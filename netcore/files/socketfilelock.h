#pragma once

#include <QString>

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"

namespace everyport {

/// The right to a Unix socket's file, held as a lock on `PATH.lock` beside it (flock(2)) for as long as the socket
/// is served: of two programs that start at once only one may find the other's left-over and replace it. The
/// system gives the lock back when its holder is killed, so a left-over lock file stops nobody.
class SocketFileLock {
public:
    /// Error: Local/AddressInUse when another holds it; what the system says when the file cannot be made.
    static Result<SocketFileLock> take(const QString& socketPath);

    SocketFileLock() = default;
    SocketFileLock(SocketFileLock&&) noexcept = default;
    SocketFileLock& operator=(SocketFileLock&&) noexcept = default;
    ~SocketFileLock() { release(); }
    bool isHeld() const { return bool(m_fd); }
    void release(); ///< Removes the file first, so that nobody locks one that is about to go.

private:
    QString m_file;
    FileDescriptor m_fd;
};

} // namespace everyport
