#pragma once

#include <memory>

#include "netcore/transport/datagram.h"

namespace everyport {

/// Where a UDP socket takes datagrams from anybody. Port 0: the system chooses one.
struct UdpListenOptions {
    /// Numeric, with a scope where it needs one (fe80::1%eth0); "*" is every address, IPv6 and IPv4.
    QString interface = QStringLiteral("127.0.0.1");
    quint16 port = 0;
    qsizetype maxPacket = 8192; ///< Bytes, 1 to 65,535.
    /// Others may listen on the same port: for groups (SO_REUSEADDR) and for spreading load (SO_REUSEPORT).
    bool shared = false;
    QString service = {}; ///< Named in the registry.
};

/// The one peer that a connected UDP socket sends to and hears.
struct UdpConnectOptions {
    /// Numeric; a name is looked up before (a datagram has no time-out that would tell of a wrong one).
    QString host = {};
    quint16 port = 0;
    QString bindAddress = {}; ///< Numeric; empty leaves it to the system.
    qsizetype maxPacket = 8192;
    QString service = {};
};

/// Role: UDP (RFC 768). `started` is called before these return. See datagram.h, multicast.h.
class ReactorUdp {
public:
    virtual ~ReactorUdp() = default;
    virtual Result<std::unique_ptr<DatagramTransport>> listenUdp(
        UdpListenOptions options, std::unique_ptr<DatagramProtocol> protocol) = 0;
    /// One peer only: what others send does not arrive, and a refusal is told.
    virtual Result<std::unique_ptr<DatagramTransport>> connectUdp(
        UdpConnectOptions options, std::unique_ptr<DatagramProtocol> protocol) = 0;
    /// A bound datagram socket that somebody else has made (systemd); it belongs to the transport from here on,
    /// unless this is an Error.
    virtual Result<std::unique_ptr<DatagramTransport>> adoptDatagrams(
        int fd, QString service, std::unique_ptr<DatagramProtocol> protocol) = 0;
};

} // namespace everyport
