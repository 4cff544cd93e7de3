#include "netcore/endpoints/inheritedsockets.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace everyport {

namespace {
constexpr int firstDescriptor = 3; // SD_LISTEN_FDS_START
constexpr int mostDescriptors = 1024;
} // namespace

InheritedSockets InheritedSockets::from(
    const QByteArray& fds, const QByteArray& pid, const QByteArray& names, qint64 ownPid)
{
    InheritedSockets sockets;
    const int count = fds.toInt();
    if (pid.toLongLong() != ownPid || count <= 0 || count > mostDescriptors)
        return sockets;
    const auto named = names.isEmpty() ? QByteArrayList() : names.split(':');
    for (int i = 0; i < count; ++i)
        sockets.m_names.append(i < named.size() ? QString::fromUtf8(named[i]) : QStringLiteral("unknown"));
    return sockets;
}

InheritedSockets InheritedSockets::ofThisProcess()
{
    return from(qgetenv("LISTEN_FDS"), qgetenv("LISTEN_PID"), qgetenv("LISTEN_FDNAMES"), ::getpid());
}

Result<QList<int>> InheritedSockets::byIndex(int index) const
{
    if (index >= 0 && index < count())
        return QList<int>{firstDescriptor + index};
    return Error::local(Reason::NotFound,
        QStringLiteral("systemd handed over %1 sockets, so there is none of index %2.").arg(count()).arg(index));
}

Result<QList<int>> InheritedSockets::byName(const QString& name) const
{
    QList<int> found;
    for (int i = 0; i < count(); ++i) {
        if (m_names[i] == name)
            found.append(firstDescriptor + i);
    }
    if (!found.isEmpty())
        return found;
    const auto there = m_names.isEmpty() ? QStringLiteral("none") : m_names.join(QLatin1String(", "));
    return Error::local(
        Reason::NotFound, QStringLiteral("systemd handed over no socket named “%1”; there are: %2.").arg(name, there));
}

Result<FileDescriptor> copiedDescriptor(int descriptor)
{
    FileDescriptor copy(::fcntl(descriptor, F_DUPFD_CLOEXEC, firstDescriptor));
    if (!copy)
        return Error::fromErrno(errno, QStringLiteral("Taking over descriptor %1").arg(descriptor));
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC); // the original is not for those we start
    return copy;
}

} // namespace everyport
