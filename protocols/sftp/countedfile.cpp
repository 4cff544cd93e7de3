#include "protocols/sftp/countedfile.h"

#include <sys/stat.h>

namespace everyport::sftp {

CountedFile::CountedFile(std::shared_ptr<AreaUse> use, FileDescriptor fd) : m_use(std::move(use)), m_fd(std::move(fd))
{
    const auto lock = m_use->lock();
    struct stat facts {};
    if (fstat(m_fd.get(), &facts) != 0)
        return;
    m_inode = inodeOf(facts);
    m_use->opened(facts);
}

CountedFile::~CountedFile()
{
    if (!m_inode)
        return;
    const auto lock = m_use->lock();
    struct stat facts {};
    if (fstat(m_fd.get(), &facts) != 0)
        facts = {}; // nothing is given back
    m_use->closed(*m_inode, facts);
}

} // namespace everyport::sftp
