#include "netcore/base/filedescriptor.h"

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace everyport {

void FileDescriptor::reset()
{
    if (m_fd >= 0)
        ::close(release());
}

FileDescriptor FileDescriptor::duplicate() const
{
    return FileDescriptor(::fcntl(m_fd, F_DUPFD_CLOEXEC, 0));
}

void ignoreBrokenPipes()
{
    struct sigaction now {};
    if (sigaction(SIGPIPE, nullptr, &now) == 0 && now.sa_handler == SIG_DFL)
        std::signal(SIGPIPE, SIG_IGN);
}

} // namespace everyport
