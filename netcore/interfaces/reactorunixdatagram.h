#pragma once

#include <memory>

#include "netcore/transport/datagram.h"

namespace everyport {

/// The paths of a Unix datagram socket: its own and its peer's.
struct UnixDatagramOptions {
    /// Ours, "@name" for an abstract one; empty: none, so nobody can answer (a connected one gets an abstract name).
    QString path = {};
    QString peer = {};          ///< Empty: not connected.
    int mode = 0600;            ///< Of our file, before anybody can send to it.
    qsizetype maxPacket = 8192; ///< Bytes, 1 to 65,535.
    QString service = {};
};

/// Role: Unix datagram sockets (unix(7)): whole datagrams, in order, and none lost between two that are connected.
/// Our file goes when the transport does; a left-over of a killed program is replaced.
class ReactorUnixDatagram {
public:
    virtual ~ReactorUnixDatagram() = default;
    virtual Result<std::unique_ptr<DatagramTransport>> openUnixDatagram(
        UnixDatagramOptions options, std::unique_ptr<DatagramProtocol> protocol) = 0;
};

} // namespace everyport
