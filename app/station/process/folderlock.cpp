#include "app/station/process/folderlock.h"

#include <cerrno>

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QByteArray lockFile(const QString& folder)
{
    return QFile::encodeName(folder + u"/lock"_s);
}

int holderOf(int fd)
{
    char text[32] = {};
    const auto length = ::pread(fd, text, sizeof text - 1, 0);
    return length > 0 ? QByteArray(text, length).trimmed().toInt() : 0;
}

} // namespace

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString& folder)
{
    // a link might lead to a file that would be cut
    const auto fd = ::open(lockFile(folder).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0 && errno == ELOOP) {
        return Error::local(Reason::PermissionDenied,
            u"%1/lock is a link, and what it leads to must not be written to. Remove it."_s.arg(folder));
    }
    if (fd < 0)
        return Error::fromErrno(errno, u"Locking the folder "_s + folder);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        const auto failed = errno;
        const auto holder = holderOf(fd);
        ::close(fd);
        if (failed != EWOULDBLOCK)
            return Error::fromErrno(failed, u"Locking the folder "_s + folder);
        // Which one is not there to be read while it takes the folder.
        const auto text = holder > 0
            ? u"Another Everyport (process %1) has the folder %2. Stop it, or choose another folder with --data."_s.arg(
                QString::number(holder), folder)
            : u"Another Everyport has the folder %1. Stop it, or choose another folder with --data."_s.arg(folder);
        return Error{Error::Kind::Busy, Reason::InUse, text, {}, holder};
    }
    const auto pid = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, pid.constData(), size_t(pid.size()), 0) != pid.size()) {
        const auto error = Error::fromErrno(errno, u"Writing the lock of the folder "_s + folder);
        ::close(fd);
        return error;
    }
    return std::unique_ptr<FolderLock>(new FolderLock(folder, fd));
}

bool FolderLock::isInPlace() const
{
    struct stat own = {};
    struct stat there = {};
    return ::fstat(m_fd, &own) == 0 && ::lstat(lockFile(m_folder).constData(), &there) == 0
        && own.st_dev == there.st_dev && own.st_ino == there.st_ino;
}

Result<Done> FolderLock::keep()
{
    if (isInPlace()) {
        m_lost.reset();
        return Done();
    }
    if (m_lost)
        return *m_lost;
    auto taken = take(m_folder);
    if (taken) {
        std::swap(m_fd, (*taken)->m_fd);
        return Done();
    }
    if (taken.error().reason != Reason::InUse)
        return taken.error();
    m_lost = taken.error();
    m_lost->text =
        u"The folder %1 was moved or removed while this program ran, and another Everyport has what stands there now. Stop this program: it stores nothing any more. What it had stored is in the folder that was moved."_s
            .arg(m_folder);
    return *m_lost;
}

FolderLock::~FolderLock()
{
    // The file stays: removing it would let a third program lock a new one while a second waits for this one.
    if (::ftruncate(m_fd, 0) != 0)
        qWarning("The lock file keeps a pid that has gone.");
    ::close(m_fd);
}

bool isFolderAbandoned(const QString& folder)
{
    const auto fd = ::open(lockFile(folder).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return errno == ENOENT;
    const auto isFree = ::flock(fd, LOCK_EX | LOCK_NB) == 0;
    ::close(fd);
    return isFree;
}

} // namespace everyport
