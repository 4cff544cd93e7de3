#include "netcore/sockets/datagramopening.h"

#include <cerrno>
#include <cstddef>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/un.h>

#include <QFile>

#include "netcore/sockets/datagramsocket.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

FileDescriptor datagramSocket(int family)
{
    return FileDescriptor(::socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
}

void switchOn(int fd, int level, int option, bool on = true)
{
    const int value = on;
    setsockopt(fd, level, option, &value, sizeof value);
}

Result<Done> bindTo(int fd, const SocketName& name, const QString& doing)
{
    if (::bind(fd, name.any(), name.length) != 0)
        return Error::fromErrno(errno, doing);
    return Done{};
}

} // namespace

OpenedDatagrams listenUdpSocket(Descriptors& descriptors, ConnectionRegistry& registry, UdpListenOptions options,
    std::unique_ptr<DatagramProtocol> protocol)
{
    auto name = SocketName::numeric(options.interface, options.port);
    if (!name)
        return name.error();
    const auto doing = u"Listening on %1 port %2 (UDP)"_s.arg(options.interface, QString::number(options.port));
    auto fd = datagramSocket(name->family());
    if (!fd && errno == EAFNOSUPPORT && options.interface == u"*") {
        name = SocketName::numeric(u"0.0.0.0"_s, options.port); // a machine without IPv6
        fd = datagramSocket(AF_INET);
    }
    if (!fd)
        return Error::fromErrno(errno, doing);
    if (options.shared) {
        switchOn(fd.get(), SOL_SOCKET, SO_REUSEADDR);
        switchOn(fd.get(), SOL_SOCKET, SO_REUSEPORT);
    }
    if (name->family() == AF_INET6)
        switchOn(fd.get(), IPPROTO_IPV6, IPV6_V6ONLY, options.interface != u"*");
    const auto bound = bindTo(fd.get(), *name, doing);
    if (!bound)
        return bound.error();
    return DatagramSocket::open(
        descriptors, registry, {std::move(fd), options.maxPacket, std::move(options.service)}, std::move(protocol));
}

OpenedDatagrams connectUdpSocket(Descriptors& descriptors, ConnectionRegistry& registry, UdpConnectOptions options,
    std::unique_ptr<DatagramProtocol> protocol)
{
    const auto peer = SocketName::numeric(options.host, options.port);
    if (!peer)
        return peer.error();
    const auto doing = u"Reaching %1 port %2 (UDP)"_s.arg(options.host, QString::number(options.port));
    auto fd = datagramSocket(peer->family());
    if (!fd)
        return Error::fromErrno(errno, doing);
    if (!options.bindAddress.isEmpty()) {
        const auto own = SocketName::numeric(options.bindAddress, 0);
        if (!own)
            return own.error();
        const auto bound = bindTo(fd.get(), *own, doing);
        if (!bound)
            return bound.error();
    }
    if (::connect(fd.get(), peer->any(), peer->length) != 0)
        return Error::fromErrno(errno, doing);
    return DatagramSocket::open(
        descriptors, registry, {std::move(fd), options.maxPacket, std::move(options.service)}, std::move(protocol));
}

OpenedDatagrams adoptDatagramSocket(Descriptors& descriptors, ConnectionRegistry& registry, int fd, QString service,
    std::unique_ptr<DatagramProtocol> protocol)
{
    int type = 0;
    socklen_t length = sizeof type;
    if (getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length) != 0)
        return Error::fromErrno(errno, u"Taking over descriptor %1"_s.arg(fd));
    if (type != SOCK_DGRAM)
        return Error::local(Reason::BadValue, u"Descriptor %1 is no datagram socket."_s.arg(fd));
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
    fcntl(fd, F_SETFD, FD_CLOEXEC);
    // Its maker may have bound it to a path, which stays theirs: no lock, and the path in the record is not removed.
    return DatagramSocket::open(
        descriptors, registry, {FileDescriptor(fd), 65535, std::move(service)}, std::move(protocol));
}

OpenedDatagrams openUnixDatagramSocket(Descriptors& descriptors, ConnectionRegistry& registry,
    UnixDatagramOptions options, std::unique_ptr<DatagramProtocol> protocol)
{
    const auto peer = SocketName::unixPath(options.peer);
    if (!peer && !options.peer.isEmpty())
        return peer.error();
    BoundUnixSocket socket;
    if (options.path.isEmpty()) {
        socket.fd = datagramSocket(AF_UNIX);
        // A length that holds no name asks the system for an abstract one of its own choice, so that the peer can
        // answer.
        sockaddr_un any{};
        any.sun_family = AF_UNIX;
        if (socket.fd && !options.peer.isEmpty())
            ::bind(socket.fd.get(), reinterpret_cast<const sockaddr*>(&any), sizeof any.sun_family);
    } else {
        auto bound = bindUnixSocket(options.path, options.mode, SOCK_DGRAM);
        if (!bound)
            return bound.error();
        socket = std::move(*bound);
    }
    if (!socket.fd)
        return Error::fromErrno(errno, u"Making a Unix socket"_s);
    if (!options.peer.isEmpty()) {
        if (::connect(socket.fd.get(), peer->any(), peer->length) != 0) {
            const auto error = Error::fromErrno(errno, u"Reaching "_s + options.peer);
            if (socket.lock.isHeld())
                QFile::remove(options.path);
            return error;
        }
    }
    return DatagramSocket::open(descriptors, registry,
        {std::move(socket.fd), options.maxPacket, std::move(options.service), std::move(socket.lock)},
        std::move(protocol));
}

} // namespace everyport
