#include "protocols/sftp/area.h"

#include <cerrno>

#include <fcntl.h>
#include <linux/openat2.h>
#include <QDir>
#include <QFile>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "protocols/sftp/areapath.h"
#include "protocols/sftp/areasystem.h"

namespace everyport::sftp {

namespace {
constexpr int deepest = 256; // folders that are counted
constexpr int again = 16;    // openat2 gives up when something is renamed at the same time
} // namespace

Result<std::shared_ptr<Area>> Area::open(const QString& folder, AreaOptions options)
{
    const auto name = QFile::encodeName(folder);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return systemError("Making the area");
    FileDescriptor root(::open(name.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!root)
        return systemError("Opening the area");
    std::shared_ptr<Area> area(new Area(std::move(root), options));
    if (FileDescriptor all(openat(area->m_root.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)); all)
        area->count(std::move(all), 0);
    return area;
}

void Area::count(FileDescriptor descriptor, int depth)
{
    const auto open = sftp::openFolder(std::move(descriptor));
    const int folder = open ? dirfd(open.get()) : -1;
    while (const auto* entry = open ? readdir(open.get()) : nullptr) {
        const QByteArray name(entry->d_name);
        struct stat facts {};
        if (name == "." || name == ".." || fstatat(folder, entry->d_name, &facts, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        ++m_entries;
        if (S_ISREG(facts.st_mode))
            m_bytes += quint64(facts.st_size);
        if (!S_ISDIR(facts.st_mode) || depth >= deepest)
            continue;
        if (FileDescriptor inner(openat(folder, entry->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)); inner)
            count(std::move(inner), depth + 1);
    }
}

Result<FileDescriptor> Area::openBeneath(const QByteArray& relative, int flags, quint32 mode)
{
    if (!m_options.usesOpenat2)
        return walk(relative, flags, mode);
    open_how how{};
    how.flags = quint64(flags | O_CLOEXEC);
    how.mode = flags & O_CREAT ? mode : 0;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    for (int i = 0; i < again; ++i) {
        const auto fd = int(syscall(SYS_openat2, m_root.get(), relative.constData(), &how, sizeof how));
        if (fd >= 0)
            return FileDescriptor(fd);
        if (errno == ENOSYS || errno == EPERM)
            return walk(relative, flags, mode); // an old kernel, or a sandbox that does not know it
        if (errno == EXDEV)
            errno = EACCES; // leads out
        if (errno != EAGAIN)
            break;
    }
    return systemError("Opening");
}

/// A step at a time, and no link is followed.
Result<FileDescriptor> Area::walk(const QByteArray& relative, int flags, quint32 mode)
{
    auto names = relative.split('/');
    const auto last = names.takeLast();
    FileDescriptor here(fcntl(m_root.get(), F_DUPFD_CLOEXEC, 3));
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

Result<FileDescriptor> Area::openPath(const QByteArray& path, int flags, quint32 mode)
{
    const auto relative = relativePath(path);
    if (!relative)
        return relative.error();
    return openBeneath(*relative, flags, mode);
}

Result<Area::Place> Area::placeOf(const QByteArray& path)
{
    const auto relative = relativePath(path);
    if (!relative)
        return relative.error();
    const auto slash = relative->lastIndexOf('/');
    auto folder = openBeneath(slash < 0 ? QByteArray(".") : relative->first(slash), O_PATH | O_DIRECTORY, 0);
    if (!folder)
        return folder.error();
    return Place{std::move(*folder), relative->sliced(slash + 1)};
}

Area::Opened Area::openFile(const QByteArray& path, OpenMode mode, const Attributes& attributes)
{
    int flags = mode.write ? (mode.read ? O_RDWR : O_WRONLY) : O_RDONLY;
    flags |= mode.append ? O_APPEND : 0;
    flags |= O_NONBLOCK | O_NOCTTY; // for what turns out to be no file
    const auto permissions = attributes.mode.value_or(0644) & 0777;
    auto fd = openPath(path, flags | (mode.create && mode.onlyNew ? O_CREAT | O_EXCL : 0), permissions);
    bool isNew = fd && mode.create && mode.onlyNew;
    if (!fd && fd.error().native == ENOENT && mode.create) {
        fd = openPath(path, flags | O_CREAT | O_EXCL, permissions);
        isNew = bool(fd);
    }
    if (!fd)
        return fd.error();
    struct stat facts {};
    if (fstat(fd->get(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return notAFile();
    if (isNew) {
        const std::lock_guard lock(m_mutex);
        if (auto may = mayAddEntry(); !may) {
            if (auto place = placeOf(path))
                unlinkat(place->folder.get(), place->name.constData(), 0);
            return may.error();
        }
    }
    if (mode.truncate && mode.write) {
        if (auto cut = changeSize(fd->get(), 0); !cut)
            return cut.error();
    }
    auto handle = std::make_shared<Handle>();
    handle->fd = std::move(*fd);
    handle->appends = mode.append;
    return handle;
}

Area::Opened Area::openFolder(const QByteArray& path)
{
    auto fd = openPath(path, O_RDONLY | O_DIRECTORY);
    if (!fd)
        return fd.error();
    auto handle = std::make_shared<Handle>();
    handle->folder = sftp::openFolder(std::move(*fd));
    if (!handle->folder)
        return systemError("Reading the folder");
    return handle;
}

Result<Attributes> Area::attributes(const QByteArray& path, bool followLinks)
{
    auto fd = openPath(path, O_PATH | (followLinks ? 0 : O_NOFOLLOW));
    if (!fd)
        return fd.error();
    return attributesOf(fd->get());
}

Result<Done> Area::change(const QByteArray& path, const Attributes& what, bool followLinks)
{
    auto fd = openPath(path, O_PATH | (followLinks ? 0 : O_NOFOLLOW));
    if (!fd)
        return fd.error();
    if (what.size) {
        auto file = openPath(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | (followLinks ? 0 : O_NOFOLLOW));
        if (!file)
            return file.error();
        if (auto sized = changeSize(file->get(), *what.size); !sized)
            return sized;
    }
    return changeFacts(fd->get(), what);
}

Result<Done> Area::remove(const QByteArray& path)
{
    auto place = placeOf(path);
    if (!place)
        return place.error();
    const std::lock_guard lock(m_mutex);
    struct stat facts {};
    const bool known = fstatat(place->folder.get(), place->name.constData(), &facts, AT_SYMLINK_NOFOLLOW) == 0;
    if (known && S_ISDIR(facts.st_mode))
        return notAFile();
    if (unlinkat(place->folder.get(), place->name.constData(), 0) != 0)
        return systemError("Removing");
    m_entries -= m_entries > 0;
    if (known && S_ISREG(facts.st_mode) && facts.st_nlink == 1)
        m_bytes -= std::min(m_bytes, quint64(facts.st_size));
    return Done{};
}

Result<Done> Area::makeFolder(const QByteArray& path, const Attributes& attributes)
{
    auto place = placeOf(path);
    if (!place)
        return place.error();
    const std::lock_guard lock(m_mutex);
    if (auto may = mayAddEntry(); !may)
        return may;
    if (mkdirat(place->folder.get(), place->name.constData(), attributes.mode.value_or(0755) & 0777) != 0) {
        --m_entries;
        return systemError("Making the folder");
    }
    return Done{};
}

Result<Done> Area::removeFolder(const QByteArray& path)
{
    auto place = placeOf(path);
    if (!place)
        return place.error();
    const std::lock_guard lock(m_mutex);
    if (unlinkat(place->folder.get(), place->name.constData(), AT_REMOVEDIR) != 0)
        return systemError("Removing the folder");
    m_entries -= m_entries > 0;
    return Done{};
}

Result<Done> Area::rename(const QByteArray& from, const QByteArray& to, bool replaces)
{
    auto old = placeOf(from);
    auto next = placeOf(to);
    if (!old || !next)
        return old ? next.error() : old.error();
    const std::lock_guard lock(m_mutex);
    struct stat was {};
    struct stat goes {};
    const bool isReplaced = fstatat(next->folder.get(), next->name.constData(), &was, AT_SYMLINK_NOFOLLOW) == 0;
    const bool isThere = fstatat(old->folder.get(), old->name.constData(), &goes, AT_SYMLINK_NOFOLLOW) == 0;
    const bool isSame = isReplaced && isThere && was.st_ino == goes.st_ino && was.st_dev == goes.st_dev;
    const auto flags = replaces ? 0U : unsigned(RENAME_NOREPLACE);
    if (renameat2(old->folder.get(), old->name.constData(), next->folder.get(), next->name.constData(), flags) != 0)
        return systemError("Renaming");
    if (isReplaced && !isSame) {
        m_entries -= m_entries > 0;
        if (S_ISREG(was.st_mode) && was.st_nlink == 1)
            m_bytes -= std::min(m_bytes, quint64(was.st_size));
    }
    return Done{};
}

Result<QByteArray> Area::readLink(const QByteArray& path)
{
    auto place = placeOf(path);
    if (!place)
        return place.error();
    QByteArray target(4096, '\0');
    const auto length = readlinkat(place->folder.get(), place->name.constData(), target.data(), size_t(target.size()));
    if (length < 0)
        return systemError("Reading the link");
    target.truncate(length);
    if (target.startsWith('/'))
        return Error::refused(Reason::PermissionDenied, QStringLiteral("The link leads out of the area."));
    if (auto within = linkText(path, target); !within)
        return within.error();
    return target;
}

Result<Done> Area::makeLink(const QByteArray& path, const QByteArray& target)
{
    const auto text = linkText(path, target);
    if (!text)
        return text.error();
    auto place = placeOf(path);
    if (!place)
        return place.error();
    const std::lock_guard lock(m_mutex);
    if (auto may = mayAddEntry(); !may)
        return may;
    if (symlinkat(text->constData(), place->folder.get(), place->name.constData()) != 0) {
        --m_entries;
        return systemError("Making the link");
    }
    return Done{};
}

Result<Done> Area::makeHardLink(const QByteArray& existing, const QByteArray& path)
{
    auto old = placeOf(existing);
    auto next = placeOf(path);
    if (!old || !next)
        return old ? next.error() : old.error();
    const std::lock_guard lock(m_mutex);
    struct stat facts {};
    if (fstatat(old->folder.get(), old->name.constData(), &facts, AT_SYMLINK_NOFOLLOW) != 0)
        return systemError("Linking");
    if (!S_ISREG(facts.st_mode))
        return notAFile();
    if (auto may = mayAddEntry(); !may)
        return may;
    if (linkat(old->folder.get(), old->name.constData(), next->folder.get(), next->name.constData(), 0) != 0) {
        --m_entries;
        return systemError("Linking");
    }
    return Done{};
}

Result<Volume> Area::volume(const QByteArray& path)
{
    auto fd = openPath(path, O_PATH);
    if (!fd)
        return fd.error();
    return volumeOf(fd->get());
}

} // namespace everyport::sftp
