#pragma once

#include <memory>

#include "netcore/transport/port.h"

namespace everyport {

/// Role: sockets that somebody else has made (systemd, the program that started us, a socket pair). When it succeeds
/// the descriptor belongs to the reactor, which makes it non-blocking; after an Error it is the caller's as before.
class ReactorSocket {
public:
    virtual ~ReactorSocket() = default;
    /// A bound, listening stream socket, TCP or Unix. The file of a Unix socket is left where it is in the end.
    virtual Result<std::unique_ptr<Port>> adoptPort(int fd, QString service, ProtocolFactory factory) = 0;
    /// A connected stream socket.
    virtual Result<Transport*> adoptStream(int fd, QString service, std::unique_ptr<Protocol> protocol) = 0;
};

} // namespace everyport
