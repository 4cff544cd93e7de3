#pragma once

#include <memory>

#include "netcore/clock.h"
#include "netcore/networkstate.h"
#include "netcore/reactordescriptors.h"
#include "netcore/result.h"

namespace everyport {

class Reactor;

/// The kernel's word on it (rtnetlink(7)): up while an interface other than the loopback one runs and has an address
/// that reaches beyond its own link. Looked at half a second after links or addresses changed, since changes come in
/// bunches. `reactor` must outlive it.
class NetlinkState final : public NetworkState {
public:
    static Result<std::unique_ptr<NetlinkState>> open(Reactor& reactor);
    ~NetlinkState() override;

    /// As the system has it now.
    static bool lookAtInterfaces();

private:
    NetlinkState(Reactor& reactor, int socket);
    void changed();

    Clock& m_clock;
    int m_socket;
    std::unique_ptr<ReactorDescriptors::Watch> m_watch;
    Clock::Timer m_settled;
};

} // namespace everyport
