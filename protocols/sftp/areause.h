#pragma once

#include <algorithm>
#include <mutex>
#include <set>

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"
#include "protocols/sftp/openinodes.h"

namespace everyport::sftp {

/// What one area may hold; 0 is no limit.
struct Quota {
    quint64 bytes = 0;
    quint64 entries = 0; ///< Files and folders.
};

/// What an area holds. Whoever changes a size or a name counts it under the lock, in which the file is changed, too: so
/// two writers do not both fit. What is counted is never below nothing, whoever else changed the folder. Any thread.
class AreaUse {
public:
    explicit AreaUse(Quota quota) : m_quota(quota) {}

    quint64 bytes() const;
    quint64 entries() const;

    [[nodiscard]] std::unique_lock<std::mutex> lock() const { return std::unique_lock(m_mutex); }
    // Under the lock.
    void count(FileDescriptor folder); ///< What is there, with all that is in it; of two names for a file, one.
    Result<Done> grow(quint64 bytes);  ///< Error: Busy/NoSpace, and nothing is counted.
    Result<Done> addEntry();           ///< The same.
    void grew(quint64 bytes) { m_bytes += bytes; } ///< It is there already.
    void shrank(quint64 bytes) { m_bytes -= std::min(m_bytes, bytes); }
    void entryGone() { m_entries -= m_entries > 0; }
    /// With its bytes, where no other name has them and it is not open. `facts` are those before.
    void entryGone(const struct stat& facts);
    void opened(const struct stat& facts);                     ///< Once for each handle.
    void closed(const Inode& inode, const struct stat& facts); ///< The same; gives back what has no name by then.

private:
    using Linked = std::set<Inode>; // files with more than one name, which were counted
    void count(FileDescriptor folder, int depth, Linked& linked);

    Quota m_quota;
    OpenInodes m_open;
    mutable std::mutex m_mutex;
    quint64 m_bytes = 0;
    quint64 m_entries = 0;
};

} // namespace everyport::sftp
