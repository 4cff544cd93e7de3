#include "app/devices/access/portclaim.h"

#include <cerrno>

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "app/devices/access/portholder.h"

namespace everyport::devices {

namespace {

bool isLocked(int port)
{
    if (::flock(port, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK;
    ::flock(port, LOCK_UN);
    return false;
}

// The mark outlives a program that was killed, for as long as anybody has the port open; it counts while there is
// somebody who may have set it.
bool isExclusive(int port, const QString& device)
{
    int exclusive = 0;
    return ::ioctl(port, TIOCGEXCL, &exclusive) == 0 && exclusive && portHolder(device);
}

} // namespace

PortClaim::PortClaim(const QString& device)
    : m_port(::open(QFile::encodeName(device).constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
{
    if (!m_port)
        m_taken = errno == EBUSY;
    else
        m_taken = ::isatty(m_port.get()) && (isLocked(m_port.get()) || isExclusive(m_port.get(), device));
}

} // namespace everyport::devices
