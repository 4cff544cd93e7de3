#pragma once

#include <memory>
#include <optional>

#include "netcore/task/deferred.h"
#include "netcore/transport/transport.h"

namespace everyport {

/// How a layer's handshake ends, as a Task. For layers with `setHandshakeListener`.
template <typename HandshakeLayer>
Task<Result<Done>> handshakeOf(HandshakeLayer& layer)
{
    auto shared = std::make_shared<Deferred<Result<Done>>>();
    auto task = shared->task();
    layer.setHandshakeListener([shared](const std::optional<Error>& failure) {
        shared->fire(failure ? Result<Done>(*failure) : Result<Done>(Done{}));
    });
    return task;
}

/// Ready with `layer` once `connecting` and then its handshake are done. Dropped meanwhile, it aborts the connection.
Task<Result<Transport*>> afterHandshake(
    Task<Result<Transport*>> connecting, Task<Result<Done>> handshake, Transport* layer);

} // namespace everyport
