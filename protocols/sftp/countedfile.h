#pragma once

#include <memory>
#include <optional>

#include "netcore/base/filedescriptor.h"
#include "protocols/sftp/areause.h"

namespace everyport::sftp {

/// A file that is open in an area: for as long as it is, what it holds is counted there, whether it has a name or not.
/// Closes it. Any thread, one at a time.
class CountedFile {
public:
    CountedFile() = default; ///< None.
    CountedFile(std::shared_ptr<AreaUse> use, FileDescriptor fd);
    ~CountedFile();
    CountedFile(const CountedFile&) = delete;
    CountedFile& operator=(const CountedFile&) = delete;

    int get() const { return m_fd.get(); }
    explicit operator bool() const { return bool(m_fd); }

private:
    std::shared_ptr<AreaUse> m_use;
    FileDescriptor m_fd;
    std::optional<Inode> m_inode; // none where the system did not say
};

} // namespace everyport::sftp
