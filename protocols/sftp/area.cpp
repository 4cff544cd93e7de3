#include "protocols/sftp/area.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "protocols/sftp/areapath.h"
#include "protocols/sftp/areasystem.h"

namespace everyport::sftp {

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

/// Counts it before it is there: what was made could be removed only by its name, which may be another file's by then.
Result<NewFile> Area::makeEntry(const QByteArray& path, int flags, quint32 permissions, bool onlyNew)
{
    const auto relative = relativePath(path);
    if (!relative)
        return relative.error();
    const auto may = [this] {
        const auto lock = m_use.lock();
        return m_use.addEntry();
    }();
    if (!may)
        return may.error();
    auto made = makeFile(m_root, *relative, flags, permissions, onlyNew);
    if (!made || !made->isNew) {
        const auto lock = m_use.lock();
        m_use.entryGone();
    }
    return made;
}

Area::Opened Area::openFile(const QByteArray& path, OpenMode mode, const Attributes& attributes)
{
    int flags = mode.write ? (mode.read ? O_RDWR : O_WRONLY) : O_RDONLY;
    flags |= mode.append ? O_APPEND : 0;
    flags |= O_NONBLOCK | O_NOCTTY; // for what turns out to be no file
    const auto permissions = attributes.mode.value_or(0644) & 0777;
    const bool onlyNew = mode.create && mode.onlyNew;
    Result<NewFile> file = Error::fromErrno(ENOENT, {});
    if (!onlyNew) {
        auto fd = m_root.open(path, flags);
        file = fd ? Result<NewFile>(NewFile{std::move(*fd), false}) : fd.error();
    }
    if (!file && file.error().native == ENOENT && mode.create)
        file = makeEntry(path, flags, permissions, onlyNew);
    if (!file)
        return file.error();
    struct stat facts {};
    if (fstat(file->fd.get(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return notAFile();
    auto handle = std::make_shared<Handle>(use(), std::move(file->fd));
    if (file->isNew)
        handle->madeAs = path;
    if (mode.truncate && mode.write) {
        if (auto cut = changeSize(handle->file, 0); !cut)
            return cut.error();
    }
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
        const CountedFile counted(use(), std::move(*file));
        if (auto sized = changeSize(counted, *what.size); !sized)
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
    return linkTarget(m_root, path, AreaRoot::Dots::OfText);
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
