#include "app/backup/held/removal.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <QFile>
#include <QStringList>
#include <QUuid>

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

/// A folder with all that is in it. Each level on the way down is held open, and a program may hold a thousand files:
/// what lies deeper is renamed into that folder itself, and goes after the rest.
class Removal {
public:
    explicit Removal(FileDescriptor top) : m_top(std::move(top)) {}

    void run()
    {
        for (const auto& each : namesIn(m_top.get()))
            remove(m_top.get(), each, 1);
        while (!m_lifted.isEmpty())
            remove(m_top.get(), m_lifted.takeLast(), 1);
    }

private:
    static constexpr int deepest = 100;

    void remove(int above, const QByteArray& name, int depth)
    {
        if (::unlinkat(above, name.constData(), 0) == 0 || errno == ENOENT)
            return;
        if (depth >= deepest && lift(above, name))
            return;
        const auto folder = openPlainFolder(above, name);
        if (!folder)
            return;
        for (const auto& each : namesIn(folder.get()))
            remove(folder.get(), each, depth + 1); // what stays keeps its folder
        static_cast<void>(::unlinkat(above, name.constData(), AT_REMOVEDIR) == 0);
    }

    bool lift(int above, const QByteArray& name)
    {
        const auto lifted = ".lifted-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        if (::renameat(above, name.constData(), m_top.get(), lifted.constData()) != 0)
            return false;
        m_lifted << lifted;
        return true;
    }

    const FileDescriptor m_top;
    QByteArrayList m_lifted;
};

bool removeAt(int above, const QByteArray& name)
{
    if (::unlinkat(above, name.constData(), 0) == 0 || errno == ENOENT)
        return true;
    const auto why = errno;
    auto folder = openPlainFolder(above, name);
    if (!folder) {
        if (why != EISDIR) // of a file nobody wants to know that it is no folder
            errno = why;
        return false;
    }
    Removal(std::move(folder)).run();
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
    errno = EINVAL; // of what is not below it
    if (!path.startsWith(root + u'/'))
        return false;
    auto names = path.mid(root.size() + 1).split(u'/');
    if (!std::all_of(names.begin(), names.end(), isPlainName))
        return false;
    const auto last = names.takeLast();
    auto folder = openRoot(root, O_RDONLY);
    for (const auto& name : std::as_const(names)) {
        if (!folder)
            return false;
        folder = openPlainFolder(folder.get(), QFile::encodeName(name));
    }
    return folder && removeAt(folder.get(), QFile::encodeName(last));
}

void removeHollow(const HeldPlace& folder)
{
    if (folder)
        removeHollowAt(folder.folder(), folder.name());
}

} // namespace everyport::backup
