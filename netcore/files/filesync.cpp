#include "netcore/files/filesync.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

#include "netcore/base/filedescriptor.h"

namespace everyport {

namespace {

constexpr qsizetype copiedAtOnce = 256 * 1024;

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto count = ::write(fd, bytes.data(), size_t(bytes.size()));
        if (count < 0 && errno != EINTR)
            return false;
        bytes = bytes.sliced(std::max<qsizetype>(count, 0));
    }
    return true;
}

bool copyBytes(int from, int to)
{
    QByteArray piece(copiedAtOnce, Qt::Uninitialized);
    for (;;) {
        const auto count = ::read(from, piece.data(), size_t(piece.size()));
        if (count == 0)
            return true;
        if (count < 0 && errno != EINTR)
            return false;
        if (count > 0 && !writeAll(to, QByteArrayView(piece).first(count)))
            return false;
    }
}

bool synchronise(const QString& path, int flags)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags));
    return file && ::fsync(file.get()) == 0;
}

} // namespace

bool synchroniseFile(const QString& path)
{
    return synchronise(path, 0);
}

bool synchroniseFolderOf(const QString& path)
{
    return synchronise(QFileInfo(path).absolutePath(), O_DIRECTORY);
}

bool copyToDisk(const QString& from, const QString& to)
{
    const FileDescriptor source(::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC));
    if (!source)
        return false;
    const auto name = QFile::encodeName(to);
    const FileDescriptor copy(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!copy)
        return false;
    if (copyBytes(source.get(), copy.get()) && ::fsync(copy.get()) == 0 && synchroniseFolderOf(to))
        return true;
    const int why = errno;
    ::unlink(name.constData());
    errno = why;
    return false;
}

} // namespace everyport
