#include "protocols/sftp/areasystem.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/statvfs.h>

namespace everyport::sftp {

Error systemError(const char* doing)
{
    const int number = errno == ELOOP ? EACCES : errno;
    auto error = Error::fromErrno(number, QString::fromLatin1(doing));
    if (number == ENOTDIR)
        error.reason = Reason::NotFound;
    if (number == EACCES || number == EPERM || number == EROFS)
        error.reason = Reason::PermissionDenied;
    return error;
}

Error notAFile()
{
    return Error::refused(Reason::BadValue, QStringLiteral("It is not that kind of thing."));
}

Attributes attributesOf(const struct stat& facts)
{
    return {quint64(facts.st_size), Attributes::Owner{facts.st_uid, facts.st_gid}, facts.st_mode,
        Attributes::Times{quint32(facts.st_atime), quint32(facts.st_mtime)}};
}

Result<Attributes> attributesOf(int fd)
{
    struct stat facts {};
    if (fstat(fd, &facts) != 0)
        return systemError("Looking");
    return attributesOf(facts);
}

Result<Volume> volumeOf(int fd)
{
    struct statvfs facts {};
    if (fstatvfs(fd, &facts) != 0)
        return systemError("Looking");
    return Volume{facts.f_bsize, facts.f_frsize, facts.f_blocks, facts.f_bfree, facts.f_bavail, facts.f_files,
        facts.f_ffree, facts.f_favail, facts.f_fsid, bool(facts.f_flag & ST_RDONLY), facts.f_namemax};
}

Result<Done> changeFacts(int fd, const Attributes& what)
{
    struct stat facts {};
    if (fstat(fd, &facts) != 0)
        return systemError("Changing");
    if (what.owner && (what.owner->user != facts.st_uid || what.owner->group != facts.st_gid))
        return Error::refused(Reason::PermissionDenied, QStringLiteral("Owners are not changed here."));
    const bool isLink = S_ISLNK(facts.st_mode);
    // A descriptor that is only a path can be named, and means what was opened, whatever has its name by now.
    const auto self = "/proc/self/fd/" + QByteArray::number(fd);
    if (what.mode && isLink)
        return Error::unsupported(Reason::BadValue, QStringLiteral("Links have no permissions."));
    if (what.mode && fchmodat(AT_FDCWD, self.constData(), *what.mode & 0777, 0) != 0)
        return systemError("Changing permissions");
    if (what.times) {
        const timespec times[] = {{time_t(what.times->read), 0}, {time_t(what.times->changed), 0}};
        const int changed = isLink ? utimensat(fd, "", times, AT_EMPTY_PATH)
                                   : utimensat(AT_FDCWD, self.constData(), times, 0);
        if (changed != 0)
            return systemError("Changing times");
    }
    return Done{};
}

} // namespace everyport::sftp
