#include "protocols/sftp/openinodes.h"

namespace everyport::sftp {

bool OpenInodes::loseNames(const Inode& inode)
{
    const auto found = m_open.find(inode);
    if (found == m_open.end())
        return false;
    found->second.hasNames = false;
    return true;
}

bool OpenInodes::remove(const Inode& inode, bool hasNames)
{
    const auto found = m_open.find(inode);
    if (found == m_open.end() || --found->second.handles > 0)
        return false;
    const bool isFree = !hasNames || !found->second.hasNames;
    m_open.erase(found);
    return isFree;
}

} // namespace everyport::sftp
