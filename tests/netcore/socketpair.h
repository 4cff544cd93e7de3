#pragma once

#include "netcore/interfaces/reactortcp.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/transport/port.h"
#include "tests/support/story.h"

namespace everyport {

/// A port of a real reactor and one client of it.
struct SocketPair {
    Story server;
    Story client;
    EpollReactor reactor;
    std::unique_ptr<Port> port;
    Task<Result<Transport*>> connecting;

    bool listen()
    {
        auto listening = reactor.listenTcp({}, [this] { return std::make_unique<StoryProtocol>(server); });
        if (!listening)
            return false;
        port = std::move(*listening);
        return true;
    }
    void connect()
    {
        TcpConnectOptions options;
        options.host = QStringLiteral("127.0.0.1");
        options.port = port->address().port;
        connecting = reactor.connectTcp(options, std::make_unique<StoryProtocol>(client));
    }
    ~SocketPair() { port.reset(); }
};

} // namespace everyport
