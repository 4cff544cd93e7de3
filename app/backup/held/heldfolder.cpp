#include "app/backup/held/heldfolder.h"

#include <cerrno>

#include <QFile>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "app/config/filesaswhom.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

FileDescriptor openRoot(const QString& folder, int flags)
{
    FileDescriptor fd(::open(QFile::encodeName(folder).constData(), flags | O_DIRECTORY | O_CLOEXEC));
    struct stat facts = {};
    const auto theirs = ActingAs::theirs();
    if (!fd || !theirs || accountForFiles() == theirs->user || folder.startsWith("/proc/self/fd/"_L1) // held already
        || (::fstat(fd.get(), &facts) == 0 && facts.st_uid == theirs->user) || asNamed(folder))
        return fd;
    errno = EPERM;
    return {};
}

QString pathOf(const FileDescriptor& folder)
{
    return u"/proc/self/fd/%1"_s.arg(folder.get());
}

QByteArrayList namesIn(int folder)
{
    FileDescriptor own(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    auto* listing = own ? ::fdopendir(own.get()) : nullptr;
    if (!listing)
        return {};
    static_cast<void>(own.release()); // closedir closes it
    QByteArrayList names;
    while (const auto* entry = ::readdir(listing)) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names << name;
    }
    ::closedir(listing);
    return names;
}

} // namespace everyport::backup
