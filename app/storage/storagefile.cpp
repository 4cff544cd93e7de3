#include "app/storage/storagefile.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>

#include "app/storage/query.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

Error failed(const QString& file, int number)
{
    const auto folder = QFileInfo(file).absolutePath();
    auto error = Error::fromErrno(number, u"Opening %1"_s.arg(file));
    if (number == ENOENT || number == ENOTDIR)
        error.text = u"The folder %1 does not exist. Make it, or choose another one with --data."_s.arg(folder);
    else if (number == EACCES || number == EPERM || number == EROFS)
        error.text = u"%1 cannot be written. Give this account the right to write it and its folder, or choose another folder with --data."_s.arg(file);
    else if (number == ENOSPC || number == EDQUOT)
        error = diskFullError(file);
    else if (number == EISDIR)
        error.text = u"%1 is a folder. Move it away, or choose another folder with --data."_s.arg(file);
    error.native = number;
    return error;
}

// With the rights that opening will have, which need not be those of whoever started the program.
bool mayUse(const QByteArray& path, int mode)
{
    return ::faccessat(AT_FDCWD, path.constData(), mode, AT_EACCESS) == 0;
}

// Never opened when it is there: closing any descriptor of a file drops every lock that this process has on it
// (fcntl(2), "record locks"), and SQLite's are of that kind.
Result<Done> make(const QByteArray& path, const QString& file)
{
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return failed(file, errno);
    ::close(fd);
    return Done{};
}

} // namespace

Result<Done> prepareStorageFile(const QString& file)
{
    const auto path = QFile::encodeName(file);
    struct stat facts = {};
    if (::stat(path.constData(), &facts) != 0) {
        if (errno != ENOENT)
            return failed(file, errno);
        return make(path, file);
    }
    if (S_ISDIR(facts.st_mode))
        return failed(file, EISDIR);
    if (!mayUse(path, R_OK | W_OK))
        return failed(file, errno);
    // SQLite writes its log beside the file.
    const auto folder = QFile::encodeName(QFileInfo(file).absolutePath());
    if (!mayUse(folder, W_OK | X_OK))
        return failed(file, errno);
    if ((facts.st_mode & 0077) != 0 && ::chmod(path.constData(), 0600) != 0)
        return failed(file, errno);
    return Done{};
}

} // namespace everyport
