#include "netcore/sockets/foreignsocket.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/socket.h>

#include "netcore/address/socketname.h"
#include "netcore/sockets/sockettransport.h"
#include "netcore/sockets/tcpoptions.h"

namespace everyport {

Result<Transport*> adoptForeignSocket(
    Descriptors& descriptors, ConnectionRegistry& registry, int fd, QString service, std::unique_ptr<Protocol> protocol)
{
    const auto doing = QStringLiteral("Taking over descriptor %1").arg(fd);
    const auto peer = peerAddress(fd);
    int type = 0;
    socklen_t length = sizeof type;
    if (getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length) != 0)
        return Error::fromErrno(errno, doing);
    if (type != SOCK_STREAM || peer.family == Address::Family::None)
        return Error{Error::Kind::Local, Reason::BadValue,
            doing + QStringLiteral(": it is no connected stream socket."), {}, ENOTCONN};
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
    fcntl(fd, F_SETFD, FD_CLOEXEC);
    sendAtOnce(fd);
    auto record = registry.open(ConnectionRecord::Direction::In);
    record->service = std::move(service);
    return static_cast<Transport*>(
        SocketTransport::adopt(descriptors, registry, fd, std::move(record), std::move(protocol), nullptr));
}

} // namespace everyport
