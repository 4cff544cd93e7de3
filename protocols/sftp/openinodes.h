#pragma once

#include <map>
#include <utility>

#include <sys/stat.h>

namespace everyport::sftp {

/// What the system knows a file by, whatever its names.
using Inode = std::pair<dev_t, ino_t>;
inline Inode inodeOf(const struct stat& facts)
{
    return {facts.st_dev, facts.st_ino};
}

/// Which files of an area are open through it, by how many handles: a file takes its room until its last name and its
/// last handle are gone. One thread at a time.
class OpenInodes {
public:
    bool has(const Inode& inode) const { return m_open.count(inode) > 0; }
    void add(const Inode& inode) { ++m_open[inode].handles; }
    /// Its last name goes. True where it is open: it keeps its room.
    bool loseNames(const Inode& inode);
    /// A handle of it closes. True where that was the last, and no name is left: its room is free. Some file systems
    /// rename what is removed while it is open (NFS), so `hasNames` may be true where `loseNames` was told.
    bool remove(const Inode& inode, bool hasNames);

private:
    struct Held {
        int handles = 0;
        bool hasNames = true;
    };
    std::map<Inode, Held> m_open;
};

} // namespace everyport::sftp
