#include "protocols/sftp/newfile.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include "protocols/sftp/areasystem.h"

namespace everyport::sftp {

namespace {
constexpr int mostLinks = 16;     // one after the other, to nothing
constexpr int mostChanges = 1000; // of one name, while a file of that name is made
} // namespace

/// O_EXCL, which tells that a file is new, follows no link. What stands there may be made, become a link or go
/// meanwhile, by others and by this one's other requests.
Result<NewFile> makeFile(const AreaRoot& root, QByteArray path, int flags, quint32 permissions, bool onlyNew)
{
    constexpr auto dots = AreaRoot::Dots::OfFolders;
    for (int links = 0, changes = 0;;) {
        auto fd = root.open(path, flags | O_CREAT | O_EXCL, permissions, dots);
        if (fd)
            return NewFile{std::move(*fd)};
        if (fd.error().native != EEXIST || onlyNew || links >= mostLinks || changes >= mostChanges)
            return fd.error();
        const auto target = linkTarget(root, path, dots);
        if (target) {
            path = path.first(path.lastIndexOf('/') + 1) + *target;
            ++links;
            continue;
        }
        ++changes;
        auto there = target.error().native == EINVAL ? root.open(path, flags, 0, dots) // no link
                                                     : Result<FileDescriptor>(target.error());
        if (there)
            return NewFile{std::move(*there), false};
        if (there.error().native != ENOENT)
            return there.error();
    }
}

Result<QByteArray> linkTarget(const AreaRoot& root, const QByteArray& path, AreaRoot::Dots dots)
{
    auto place = root.placeOf(path, dots);
    if (!place)
        return place.error();
    QByteArray target(4096, '\0');
    const auto length = readlinkat(place->folder.get(), place->name.constData(), target.data(), size_t(target.size()));
    if (length < 0)
        return systemError("Reading the link");
    target.truncate(length);
    if (target.startsWith('/'))
        return Error::refused(Reason::PermissionDenied, QStringLiteral("The link leads out of the area."));
    return target;
}

} // namespace everyport::sftp
