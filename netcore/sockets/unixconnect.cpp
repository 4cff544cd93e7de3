#include "netcore/sockets/unixconnect.h"

#include <cerrno>

#include "netcore/address/socketname.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/sockets/sockettransport.h"

namespace everyport {

Task<Result<Transport*>> connectUnixSocket(Descriptors& descriptors, ConnectionRegistry& registry, QString path,
    QString service, std::unique_ptr<Protocol> protocol)
{
    const auto name = SocketName::unixPath(path);
    if (!name)
        return Result<Transport*>(name.error());
    FileDescriptor fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!fd || ::connect(fd.get(), name->any(), name->length) != 0) {
        auto error = Error::fromErrno(errno, QStringLiteral("Connecting to ") + path);
        if (error.native == EAGAIN)
            error.kind = Error::Kind::Busy;
        return Result<Transport*>(error);
    }
    auto record = registry.open(ConnectionRecord::Direction::Out);
    record->service = std::move(service);
    Transport* transport = SocketTransport::adopt(
        descriptors, registry, fd.release(), std::move(record), std::move(protocol), nullptr);
    return Result<Transport*>(transport);
}

} // namespace everyport
