#include "netcore/sockets/unixsocket.h"

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

#include <QFile>

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

/// Whoever serves it without our lock still answers. Never waits: a queue that is full is an answer too.
void removeLeftOver(const QByteArray& file, const SocketName& name, int type)
{
    struct stat info {};
    if (lstat(file.constData(), &info) != 0 || !S_ISSOCK(info.st_mode))
        return;
    const FileDescriptor probe(::socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (probe && ::connect(probe.get(), name.any(), name.length) != 0 && errno == ECONNREFUSED)
        ::unlink(file.constData());
}

} // namespace

bool isAbstractName(const QString& path)
{
    return path.size() > 1 && path.startsWith(u'@');
}

Result<BoundUnixSocket> bindUnixSocket(const QString& path, int mode, int type)
{
    const auto name = SocketName::unixPath(path);
    if (!name)
        return name.error();
    BoundUnixSocket bound;
    const auto file = QFile::encodeName(path);
    const bool hasFile = !isAbstractName(path);
    if (hasFile) {
        auto lock = SocketFileLock::take(path);
        if (!lock)
            return lock.error();
        bound.lock = std::move(*lock);
        removeLeftOver(file, *name, type);
    }
    bound.fd = FileDescriptor(::socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    // The mode before bind is the widest that the file is born with; the umask may have narrowed it, and that the
    // second call undoes.
    if (!bound.fd || (hasFile && ::fchmod(bound.fd.get(), mode_t(mode)) != 0)
        || ::bind(bound.fd.get(), name->any(), name->length) != 0
        || (hasFile && ::chmod(file.constData(), mode_t(mode)) != 0))
        return Error::fromErrno(errno, u"Listening on "_s + path);
    return bound;
}

} // namespace everyport
