#include "netcore/bus/busgreeting.h"

#include <algorithm>
#include <cerrno>

#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "netcore/address/socketname.h"
#include "netcore/base/filedescriptor.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

/// Of one address of a bus, as SocketName takes it; empty where it is no Unix socket.
QString socketOf(const QString& address)
{
    const auto unixSocket = u"unix:"_s;
    if (!address.startsWith(unixSocket))
        return {};
    for (const auto& pair : address.mid(unixSocket.size()).split(u',')) {
        const auto value = QString::fromUtf8(QByteArray::fromPercentEncoding(pair.section(u'=', 1).toUtf8()));
        if (pair.startsWith(u"path="))
            return value;
        if (pair.startsWith(u"abstract="))
            return u'@' + value;
    }
    return {};
}

/// Whether anything comes meanwhile, its end too.
bool comes(int fd, std::chrono::milliseconds patience)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            until - std::chrono::steady_clock::now());
        pollfd asked{fd, POLLIN, 0};
        const auto found = ::poll(&asked, 1, int(std::max<qint64>(0, left.count())));
        if (found >= 0 || errno != EINTR)
            return found != 0;
    }
}

/// A zero byte, then who one is: the user's number, whose digits are in hexadecimal.
bool isAnswered(int fd, std::chrono::milliseconds patience)
{
    const auto greeting = QByteArray(1, '\0') + "AUTH EXTERNAL " + QByteArray::number(qulonglong(::geteuid())).toHex()
        + "\r\n";
    if (::send(fd, greeting.constData(), size_t(greeting.size()), MSG_NOSIGNAL) != greeting.size())
        return true; // it hung up, and will on QtDBus, too
    return comes(fd, patience);
}

} // namespace

bool doesBusGreet(const QString& address, std::chrono::milliseconds patience)
{
    for (const auto& one : address.split(u';')) {
        const auto name = SocketName::unixPath(socketOf(one));
        if (!name)
            continue;
        const FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const timeval most{patience.count() / 1000, patience.count() % 1000 * 1000};
        ::setsockopt(socket.get(), SOL_SOCKET, SO_SNDTIMEO, &most, sizeof most); // of connecting, too
        if (::connect(socket.get(), name->any(), name->length) == 0)
            return isAnswered(socket.get(), patience);
        if (errno == EAGAIN)
            return false; // so many wait already that nobody else is let in
    }
    return true;
}

} // namespace everyport
