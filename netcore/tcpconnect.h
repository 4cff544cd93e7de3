#pragma once

#include "netcore/descriptors.h"
#include "netcore/reactortcp.h"
#include "netcore/registry.h"

namespace everyport {

/// Resolves the name in the pool and tries its addresses in the order that getaddrinfo gives (RFC 6724), sharing
/// `timeout` among them. Ready once connected.
Task<Result<Transport*>> connectTcpSocket(Descriptors& descriptors, ConnectionRegistry& registry, TcpConnectOptions options,
    std::unique_ptr<Protocol> protocol);

} // namespace everyport
