#include "app/backup/held/abandonment.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include "netcore/files/actingas.h"

namespace everyport::backup {

bool holdLock(int file)
{
    return ::flock(file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

FileDescriptor openUnheld(int folder, const QByteArray& name)
{
    FileDescriptor file(::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat facts = {};
    if (!file || ::fstat(file.get(), &facts) != 0)
        return {};
    if (!S_ISREG(facts.st_mode) || facts.st_uid != accountForFiles()) {
        file.reset();
        errno = EPERM;
        return {};
    }
    if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0)
        return file;
    file.reset();
    errno = EWOULDBLOCK;
    return {};
}

bool isNameOf(int folder, const QByteArray& name, int file)
{
    struct stat named = {}, held = {};
    return ::fstatat(folder, name.constData(), &named, AT_SYMLINK_NOFOLLOW) == 0 && ::fstat(file, &held) == 0
        && named.st_dev == held.st_dev && named.st_ino == held.st_ino;
}

} // namespace everyport::backup
