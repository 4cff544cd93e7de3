#include "protocols/sftp/arearoot.h"

#include <cerrno>

#include <fcntl.h>
#include <linux/openat2.h>
#include <QFile>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "protocols/sftp/areapath.h"
#include "protocols/sftp/areasystem.h"

namespace everyport::sftp {

namespace {
constexpr int again = 16; // openat2 gives up when something is renamed at the same time
} // namespace

Result<AreaRoot> AreaRoot::make(const QString& folder, bool usesOpenat2)
{
    const auto name = QFile::encodeName(folder);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return systemError("Making the area");
    FileDescriptor root(::open(name.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!root)
        return systemError("Opening the area");
    return AreaRoot(std::move(root), usesOpenat2);
}

Result<FileDescriptor> AreaRoot::open(const QByteArray& path, int flags, quint32 mode, Dots dots) const
{
    const auto relative = relativePath(path);
    if (!relative)
        return relative.error();
    if (!m_usesOpenat2)
        return walk(*relative, flags, mode);
    auto opened = openByKernel(dots == Dots::OfText ? *relative : path, flags, mode);
    if (!opened && (opened.error().native == ENOSYS || opened.error().native == EPERM))
        return walk(*relative, flags, mode); // an old kernel, or a sandbox that does not know it
    return opened;
}

Result<FileDescriptor> AreaRoot::openByKernel(const QByteArray& path, int flags, quint32 mode) const
{
    open_how how{};
    how.flags = quint64(flags | O_CLOEXEC);
    how.mode = flags & O_CREAT ? mode : 0;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    for (int i = 0; i < again; ++i) {
        const auto fd = int(syscall(SYS_openat2, m_folder.get(), path.constData(), &how, sizeof how));
        if (fd >= 0)
            return FileDescriptor(fd);
        if (errno == EXDEV)
            errno = EACCES; // leads out
        if (errno != EAGAIN)
            break;
    }
    return systemError("Opening");
}

/// A step at a time, and no link is followed.
Result<FileDescriptor> AreaRoot::walk(const QByteArray& relative, int flags, quint32 mode) const
{
    auto names = relative.split('/');
    const auto last = names.takeLast();
    FileDescriptor here(fcntl(m_folder.get(), F_DUPFD_CLOEXEC, 3));
    for (const auto& name : names) {
        here = FileDescriptor(openat(here.get(), name.constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!here)
            return systemError("Opening");
    }
    const bool looksAtLink = flags & O_PATH && flags & O_NOFOLLOW;
    FileDescriptor fd(openat(here.get(), last.constData(), flags | O_NOFOLLOW | O_CLOEXEC, mode));
    struct stat facts {};
    if (fd && !looksAtLink && fstat(fd.get(), &facts) == 0 && S_ISLNK(facts.st_mode)) {
        errno = ELOOP;
        fd.reset(); // O_PATH opens the link itself
        errno = ELOOP;
    }
    if (!fd)
        return systemError("Opening");
    return fd;
}

Result<AreaRoot::Place> AreaRoot::placeOf(const QByteArray& path, Dots dots) const
{
    const auto relative = relativePath(path);
    if (!relative)
        return relative.error();
    const auto& written = dots == Dots::OfText ? *relative : path;
    const auto slash = written.lastIndexOf('/');
    auto folder = open(slash < 0 ? QByteArray(".") : written.first(slash), O_PATH | O_DIRECTORY, 0, dots);
    if (!folder)
        return folder.error();
    return Place{std::move(*folder), written.sliced(slash + 1)};
}

} // namespace everyport::sftp
