#pragma once

#include "netcore/interfaces/descriptors.h"
#include "netcore/interfaces/reactorudp.h"
#include "netcore/interfaces/reactorunixdatagram.h"

namespace everyport {

/// How datagram sockets are made, for every reactor that has Descriptors: what the roles ReactorUdp and
/// ReactorUnixDatagram promise.
using OpenedDatagrams = Result<std::unique_ptr<DatagramTransport>>;

OpenedDatagrams listenUdpSocket(Descriptors& descriptors, ConnectionRegistry& registry, UdpListenOptions options,
    std::unique_ptr<DatagramProtocol> protocol);
OpenedDatagrams connectUdpSocket(Descriptors& descriptors, ConnectionRegistry& registry, UdpConnectOptions options,
    std::unique_ptr<DatagramProtocol> protocol);
OpenedDatagrams adoptDatagramSocket(Descriptors& descriptors, ConnectionRegistry& registry, int fd, QString service,
    std::unique_ptr<DatagramProtocol> protocol);
OpenedDatagrams openUnixDatagramSocket(Descriptors& descriptors, ConnectionRegistry& registry,
    UnixDatagramOptions options, std::unique_ptr<DatagramProtocol> protocol);

} // namespace everyport
