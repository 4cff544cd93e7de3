#pragma once

#include "netcore/base/result.h"
#include "netcore/interfaces/descriptors.h"

namespace everyport {

/// A connection on a socket that others have made; see reactorsocket.h. The descriptor is taken over, and made
/// non-blocking; in an error it stays the caller's.
Result<Transport*> adoptForeignSocket(Descriptors& descriptors, ConnectionRegistry& registry, int fd, QString service,
    std::unique_ptr<Protocol> protocol);

} // namespace everyport
