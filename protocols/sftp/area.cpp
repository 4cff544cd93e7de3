#include "protocols/sftp/area.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "protocols/sftp/areapath.h"
#include "protocols/sftp/areasystem.h"

namespace everyport::sftp {

namespace {
constexpr int mostLinks = 16;     // one after the other, to nothing
constexpr int mostChanges = 1000; // of one name, while a file of that name is made
} // namespace

Result<std::shared_ptr<Area>> Area::open(const QString& folder, AreaOptions options)
{
    auto root = AreaRoot::make(folder, options.usesOpenat2);
    if (!root)
        return root.error();
    std::shared_ptr<Area> area(new Area(std::move(*root), options.quota));
    const auto lock = area->m_use.lock();
    if (auto all = area->m_root.open("/", O_RDONLY | O_DIRECTORY); all)
        area->m_use.count(std::move(*all));
    return area;
}

/// Where a link leads to nothing yet, there, as OpenSSH's server does: O_EXCL, which tells that a file is new, follows
/// none. What stands there may be made, become a link or go meanwhile, by others and by this one's other requests.
Result<Area::Made> Area::makeFile(QByteArray path, int flags, quint32 permissions)
{
    constexpr auto dots = AreaRoot::Dots::OfFolders;
    for (int links = 0, changes = 0;;) {
        auto fd = m_root.open(path, flags | O_CREAT | O_EXCL, permissions, dots);
        if (fd)
            return Made{std::move(*fd), path};
        if (fd.error().native != EEXIST || links >= mostLinks || changes >= mostChanges)
            return fd.error();
        const auto target = linkAt(path, dots);
        if (target) {
            path = path.first(path.lastIndexOf('/') + 1) + *target;
            ++links;
            continue;
        }
        ++changes;
        auto there = target.error().native == EINVAL ? m_root.open(path, flags, 0, dots) // no link
                                                     : Result<FileDescriptor>(target.error());
        if (there)
            return Made{std::move(*there), path, false};
        if (there.error().native != ENOENT)
            return there.error();
    }
}

Area::Opened Area::openFile(const QByteArray& path, OpenMode mode, const Attributes& attributes)
{
    int flags = mode.write ? (mode.read ? O_RDWR : O_WRONLY) : O_RDONLY;
    flags |= mode.append ? O_APPEND : 0;
    flags |= O_NONBLOCK | O_NOCTTY; // for what turns out to be no file
    const auto permissions = attributes.mode.value_or(0644) & 0777;
    auto fd = m_root.open(path, flags | (mode.create && mode.onlyNew ? O_CREAT | O_EXCL : 0), permissions);
    bool isNew = fd && mode.create && mode.onlyNew;
    auto where = relativePath(path).valueOr(path);
    if (!fd && fd.error().native == ENOENT && mode.create && !mode.onlyNew) {
        auto made = makeFile(where, flags, permissions);
        if (!made)
            return made.error();
        fd = std::move(made->fd);
        where = made->path;
        isNew = made->isNew;
    }
    if (!fd)
        return fd.error();
    struct stat facts {};
    if (fstat(fd->get(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return notAFile();
    if (isNew) {
        const auto lock = m_use.lock();
        if (auto may = m_use.addEntry(); !may) {
            if (auto place = m_root.placeOf(where, AreaRoot::Dots::OfFolders))
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
    auto fd = m_root.open(path, O_RDONLY | O_DIRECTORY);
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
    auto fd = m_root.open(path, O_PATH | (followLinks ? 0 : O_NOFOLLOW));
    if (!fd)
        return fd.error();
    return attributesOf(fd->get());
}

Result<Done> Area::change(const QByteArray& path, const Attributes& what, bool followLinks)
{
    auto fd = m_root.open(path, O_PATH | (followLinks ? 0 : O_NOFOLLOW));
    if (!fd)
        return fd.error();
    if (what.size) {
        auto file = m_root.open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | (followLinks ? 0 : O_NOFOLLOW));
        if (!file)
            return file.error();
        if (auto sized = changeSize(file->get(), *what.size); !sized)
            return sized;
    }
    return changeFacts(fd->get(), what);
}

Result<Done> Area::remove(const QByteArray& path)
{
    auto place = m_root.placeOf(path);
    if (!place)
        return place.error();
    const auto lock = m_use.lock();
    struct stat facts {};
    const bool known = fstatat(place->folder.get(), place->name.constData(), &facts, AT_SYMLINK_NOFOLLOW) == 0;
    if (known && S_ISDIR(facts.st_mode))
        return notAFile();
    if (unlinkat(place->folder.get(), place->name.constData(), 0) != 0)
        return systemError("Removing");
    m_use.entryGone(facts);
    return Done{};
}

Result<Done> Area::makeFolder(const QByteArray& path, const Attributes& attributes)
{
    auto place = m_root.placeOf(path);
    if (!place)
        return place.error();
    const auto lock = m_use.lock();
    if (auto may = m_use.addEntry(); !may)
        return may;
    if (mkdirat(place->folder.get(), place->name.constData(), attributes.mode.value_or(0755) & 0777) != 0) {
        m_use.entryGone();
        return systemError("Making the folder");
    }
    return Done{};
}

Result<Done> Area::removeFolder(const QByteArray& path)
{
    auto place = m_root.placeOf(path);
    if (!place)
        return place.error();
    const auto lock = m_use.lock();
    if (unlinkat(place->folder.get(), place->name.constData(), AT_REMOVEDIR) != 0)
        return systemError("Removing the folder");
    m_use.entryGone();
    return Done{};
}

Result<Done> Area::rename(const QByteArray& from, const QByteArray& to, bool replaces)
{
    auto old = m_root.placeOf(from);
    auto next = m_root.placeOf(to);
    if (!old || !next)
        return old ? next.error() : old.error();
    const auto lock = m_use.lock();
    struct stat was {};
    struct stat goes {};
    const bool isReplaced = fstatat(next->folder.get(), next->name.constData(), &was, AT_SYMLINK_NOFOLLOW) == 0;
    const bool isThere = fstatat(old->folder.get(), old->name.constData(), &goes, AT_SYMLINK_NOFOLLOW) == 0;
    const bool isSame = isReplaced && isThere && was.st_ino == goes.st_ino && was.st_dev == goes.st_dev;
    const auto flags = replaces ? 0U : unsigned(RENAME_NOREPLACE);
    if (renameat2(old->folder.get(), old->name.constData(), next->folder.get(), next->name.constData(), flags) != 0)
        return systemError("Renaming");
    if (isReplaced && !isSame)
        m_use.entryGone(was);
    return Done{};
}

Result<QByteArray> Area::readLink(const QByteArray& path)
{
    return linkAt(path, AreaRoot::Dots::OfText);
}

Result<QByteArray> Area::linkAt(const QByteArray& path, AreaRoot::Dots dots)
{
    auto place = m_root.placeOf(path, dots);
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
    auto place = m_root.placeOf(path);
    if (!place)
        return place.error();
    const auto lock = m_use.lock();
    if (auto may = m_use.addEntry(); !may)
        return may;
    if (symlinkat(text->constData(), place->folder.get(), place->name.constData()) != 0) {
        m_use.entryGone();
        return systemError("Making the link");
    }
    return Done{};
}

Result<Done> Area::makeHardLink(const QByteArray& existing, const QByteArray& path)
{
    auto old = m_root.placeOf(existing);
    auto next = m_root.placeOf(path);
    if (!old || !next)
        return old ? next.error() : old.error();
    const auto lock = m_use.lock();
    struct stat facts {};
    if (fstatat(old->folder.get(), old->name.constData(), &facts, AT_SYMLINK_NOFOLLOW) != 0)
        return systemError("Linking");
    if (!S_ISREG(facts.st_mode))
        return notAFile();
    if (auto may = m_use.addEntry(); !may)
        return may;
    if (linkat(old->folder.get(), old->name.constData(), next->folder.get(), next->name.constData(), 0) != 0) {
        m_use.entryGone();
        return systemError("Linking");
    }
    return Done{};
}

Result<Volume> Area::volume(const QByteArray& path)
{
    auto fd = m_root.open(path, O_PATH);
    if (!fd)
        return fd.error();
    return volumeOf(fd->get());
}

} // namespace everyport::sftp
