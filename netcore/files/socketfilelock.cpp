#include "netcore/files/socketfilelock.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <QFile>

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

/// Whether the name still leads to the file that was locked: its holder may have removed it meanwhile.
bool isStillThere(int fd, const QByteArray& name)
{
    struct stat held {};
    struct stat named {};
    return fstat(fd, &held) == 0 && lstat(name.constData(), &named) == 0 && held.st_ino == named.st_ino
        && held.st_dev == named.st_dev;
}

} // namespace

Result<SocketFileLock> SocketFileLock::take(const QString& socketPath)
{
    SocketFileLock lock;
    lock.m_file = socketPath + u".lock"_s;
    const auto name = QFile::encodeName(lock.m_file);
    constexpr int attempts = 16; // each one lost to a holder that let go just then
    for (int i = 0; i < attempts; ++i) {
        lock.m_fd = FileDescriptor(::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!lock.m_fd) {
            lock.m_file.clear();
            return Error::fromErrno(errno, u"Locking "_s + socketPath);
        }
        if (::flock(lock.m_fd.get(), LOCK_EX | LOCK_NB) != 0)
            break;
        if (isStillThere(lock.m_fd.get(), name))
            return lock;
    }
    lock.m_file.clear(); // another's
    return Error{
        Error::Kind::Local, Reason::AddressInUse, u"Another program serves %1."_s.arg(socketPath), {}, EADDRINUSE};
}

void SocketFileLock::release()
{
    if (!m_fd)
        return;
    if (!m_file.isEmpty())
        QFile::remove(m_file);
    m_fd.reset();
}

} // namespace everyport
