#include "netcore/files/fileaccess.h"

#include <cerrno>

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "netcore/base/filedescriptor.h"

namespace everyport {

Result<Done> tryFolder(const QString& folder)
{
    const int why = whyNotEntered(QFile::encodeName(folder));
    return why == 0 ? Result<Done>(Done()) : Error::fromErrno(why, QStringLiteral("Reading ") + folder);
}

int whyNotEntered(const QByteArray& name)
{
    const FileDescriptor fd(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat facts = {};
    return fd && ::fstatat(fd.get(), ".", &facts, 0) == 0 ? 0 : errno;
}

bool canReadFile(const QString& path)
{
    // Some devices do something when they are opened.
    struct stat facts = {};
    const auto name = QFile::encodeName(path);
    return ::stat(name.constData(), &facts) == 0 && S_ISREG(facts.st_mode)
        && FileDescriptor(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
}

bool canWriteFolder(const QString& folder)
{
    // AT_EACCESS keeps the system from going back to whoever started the program: the account for files counts.
    return ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

} // namespace everyport
