#pragma once

#include "netcore/interfaces/descriptors.h"
#include "netcore/interfaces/reactortcp.h"
#include "netcore/transport/connectionregistry.h"

namespace everyport {

/// Looks the name up and races its addresses (connectrace.h), all within `timeout`. Ready once connected.
Task<Result<Transport*>> connectTcpSocket(Descriptors& descriptors, ConnectionRegistry& registry,
    TcpConnectOptions options, std::unique_ptr<Protocol> protocol);

} // namespace everyport
