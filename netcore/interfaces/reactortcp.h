#pragma once

#include <chrono>
#include <memory>

#include "netcore/transport/port.h"

namespace everyport {

/// Where and how a TCP port listens. Port 0: the system chooses one.
struct TcpListenOptions {
    /// Numeric, "fe80::1%eth0" too; "*" is every address, IPv6 and IPv4.
    QString interface = QStringLiteral("127.0.0.1");
    quint16 port = 0;
    int backlog = 1024;       ///< The system caps it (net.core.somaxconn).
    bool reuseAddress = true; ///< SO_REUSEADDR: a port whose last connections are still ending may be had again.
    bool reusePort = false;   ///< SO_REUSEPORT: several programs share the callers.
    QString service = {};     ///< Named in the registry.
};

/// Where and how a TCP connection is made. `timeout` is for all tries together; `service` as in TcpListenOptions.
struct TcpConnectOptions {
    QString host = {}; ///< A name or a numeric address.
    quint16 port = 0;
    std::chrono::milliseconds timeout{30000};
    QString bindAddress = {}; ///< Numeric; the system chooses where it is empty.
    QString service = {};
};

/// Role: TCP (RFC 9293). Names are resolved in the pool.
class ReactorTcp {
public:
    virtual ~ReactorTcp() = default;
    virtual Result<std::unique_ptr<Port>> listenTcp(TcpListenOptions options, ProtocolFactory factory) = 0;
    /// Ready with the transport once it is connected (the protocol has had connectionMade), or with the
    /// last address's error. Dropping the Task while connecting gives up.
    virtual Task<Result<Transport*>> connectTcp(TcpConnectOptions options, std::unique_ptr<Protocol> protocol) = 0;
};

} // namespace everyport
