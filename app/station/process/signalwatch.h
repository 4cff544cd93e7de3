#pragma once

#include <functional>
#include <memory>

#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactordescriptors.h"

namespace everyport {

/// SIGINT and SIGTERM, SIGHUP, as calls on the loop's thread. The second request to stop ends the program at once,
/// from inside the signal, so that it works even when the loop hangs. One at a time; signals go back to what
/// they did before when it goes.
class SignalWatch {
public:
    SignalWatch(Reactor& reactor, std::function<void()> stopRequested, std::function<void()> reloadRequested);
    ~SignalWatch();
    SignalWatch(const SignalWatch&) = delete;
    SignalWatch& operator=(const SignalWatch&) = delete;

private:
    void read();

    std::function<void()> m_stopRequested;
    std::function<void()> m_reloadRequested;
    int m_readEnd = -1;
    std::unique_ptr<ReactorDescriptors::Watch> m_watch;
};

} // namespace everyport
