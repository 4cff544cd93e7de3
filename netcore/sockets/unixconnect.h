#pragma once

#include "netcore/interfaces/descriptors.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/port.h"

namespace everyport {

/// A Unix socket connects at once or not at all, so the Task is ready. `path` may be abstract: "@name".
/// Error: Refused/ConnectionRefused for a left-over file, Busy when the server's queue of callers is full.
Task<Result<Transport*>> connectUnixSocket(Descriptors& descriptors, ConnectionRegistry& registry, QString path,
    QString service, std::unique_ptr<Protocol> protocol);

} // namespace everyport
