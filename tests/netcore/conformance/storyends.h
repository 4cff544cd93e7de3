#pragma once

#include "netcore/transport/halfcloseable.h"
#include "netcore/transport/port.h"
#include "tests/support/story.h"

namespace everyport {

/// What a protocol heard that wants to know the halves apart.
struct Halves {
    Story story;
    int readLost = 0;
    int writeLost = 0;
    std::function<void(Transport&)> whenReadLost;
};

class HalvesProtocol final : public Protocol, public HalfCloseable {
public:
    explicit HalvesProtocol(Halves& halves) : m_halves(halves), m_inner(halves.story) {}
    void connectionMade(Transport& transport) override { m_inner.connectionMade(transport); }
    void dataReceived(QByteArrayView bytes) override { m_inner.dataReceived(bytes); }
    void connectionLost(const Error& reason) override { m_inner.connectionLost(reason); }
    void readConnectionLost() override
    {
        ++m_halves.readLost;
        if (m_halves.whenReadLost)
            m_halves.whenReadLost(*m_halves.story.transport);
    }
    void writeConnectionLost() override { ++m_halves.writeLost; }

private:
    Halves& m_halves;
    StoryProtocol m_inner;
};

/// Both ends of a connection through one reactor, whatever kind of stream it is.
struct Ends {
    Story server;
    Story client;
    std::unique_ptr<Port> port;
    Task<Result<Transport*>> connecting;

    ProtocolFactory factory()
    {
        return [this] { return std::make_unique<StoryProtocol>(server); };
    }
};

} // namespace everyport
