#include "app/backup/removal.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <QFile>
#include <QStringList>

#include <fcntl.h>
#include <unistd.h>

#include "netcore/base/filedescriptor.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

FileDescriptor openPlainFolder(int above, const QByteArray& name)
{
    return FileDescriptor(::openat(above, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

bool removeAt(int above, const QByteArray& name)
{
    if (::unlinkat(above, name.constData(), 0) == 0 || errno == ENOENT)
        return true;
    const auto folder = openPlainFolder(above, name);
    if (!folder)
        return false;
    for (const auto& each : namesIn(folder.get()))
        static_cast<void>(removeAt(folder.get(), each)); // what stays keeps its folder
    return ::unlinkat(above, name.constData(), AT_REMOVEDIR) == 0;
}

void removeHollowAt(int above, const QByteArray& name)
{
    const auto folder = openPlainFolder(above, name);
    if (!folder)
        return;
    for (const auto& each : namesIn(folder.get())) {
        if (each != "__pycache__")
            removeHollowAt(folder.get(), each);
        else if (openPlainFolder(folder.get(), each)) // a file or a link of this name is somebody's
            static_cast<void>(removeAt(folder.get(), each));
    }
    static_cast<void>(::unlinkat(above, name.constData(), AT_REMOVEDIR) == 0);
}

bool isPlainName(const QString& name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1;
}

} // namespace

bool removeBelow(const QString& root, const QString& path)
{
    if (!path.startsWith(root + u'/'))
        return false;
    auto names = path.mid(root.size() + 1).split(u'/');
    if (!std::all_of(names.begin(), names.end(), isPlainName))
        return false;
    const auto last = names.takeLast();
    auto folder = openRoot(root, O_RDONLY);
    for (const auto& name : std::as_const(names))
        folder = openPlainFolder(folder.get(), QFile::encodeName(name));
    return folder && removeAt(folder.get(), QFile::encodeName(last));
}

void removeHollow(const HeldPlace& folder)
{
    if (folder)
        removeHollowAt(folder.folder(), folder.name());
}

} // namespace everyport::backup
