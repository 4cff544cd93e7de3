#pragma once

#include "netcore/descriptors.h"
#include "netcore/reactortcp.h"
#include "netcore/registry.h"

namespace everyport {

/// Looks the name up and races its addresses (connectrace.h), all within `timeout`. Ready once connected.
Task<Result<Transport*>> connectTcpSocket(Descriptors& descriptors, ConnectionRegistry& registry,
    TcpConnectOptions options, std::unique_ptr<Protocol> protocol);

} // namespace everyport
