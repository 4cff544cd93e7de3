#include "netcore/endpoints/endpointhandshake.h"

namespace everyport {

namespace {

/// A transport belongs to its reactor; a Task that is dropped in mid-handshake must not leave it behind.
class AbortOnDrop {
public:
    explicit AbortOnDrop(Transport* transport) : m_transport(transport) {}
    ~AbortOnDrop()
    {
        if (m_transport)
            m_transport->abortConnection();
    }
    AbortOnDrop(const AbortOnDrop&) = delete;
    AbortOnDrop& operator=(const AbortOnDrop&) = delete;
    void release() { m_transport = nullptr; }

private:
    Transport* m_transport;
};

} // namespace

Task<Result<Transport*>> afterHandshake(
    Task<Result<Transport*>> connecting, Task<Result<Done>> handshake, Transport* layer)
{
    auto connected = co_await std::move(connecting);
    if (!connected)
        co_return connected.error();
    if (!handshake.isReady()) {
        AbortOnDrop guard(*connected);
        auto done = co_await std::move(handshake);
        guard.release();
        if (!done)
            co_return done.error();
        co_return layer;
    }
    const auto done = handshake.take(); // it may be over and the connection gone
    if (!done)
        co_return done.error();
    co_return layer;
}

} // namespace everyport
