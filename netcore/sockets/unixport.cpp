#include <cerrno>

#include "netcore/sockets/socketport.h"
#include "netcore/sockets/unixsocket.h"

namespace everyport {

Result<std::unique_ptr<Port>> SocketPort::listenUnix(Descriptors& descriptors, ConnectionRegistry& registry,
    QString path, int mode, QString service, ProtocolFactory factory)
{
    auto bound = bindUnixSocket(path, mode, SOCK_STREAM);
    if (!bound)
        return bound.error();
    if (::listen(bound->fd.get(), 128) != 0)
        return Error::fromErrno(errno, QStringLiteral("Listening on ") + path);
    auto* port = new SocketPort(descriptors, registry, bound->fd.release(), std::move(service), std::move(factory));
    port->m_fileLock = std::move(bound->lock);
    return std::unique_ptr<Port>(port);
}

} // namespace everyport
