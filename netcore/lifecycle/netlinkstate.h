#pragma once

#include <memory>

#include "netcore/base/clock.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"
#include "netcore/interfaces/reactordescriptors.h"
#include "netcore/lifecycle/networkstate.h"

namespace everyport {

class Reactor;

/// The kernel's word on it (rtnetlink(7)): up while an interface other than the loopback one runs and has an address
/// that reaches beyond its own link. Looked at half a second after links or addresses changed, since changes come in
/// bunches. `reactor` must outlive it.
class NetlinkState final : public NetworkState {
public:
    static Result<std::unique_ptr<NetlinkState>> open(Reactor& reactor);
    ~NetlinkState() override = default;

    /// As the system has it now.
    static bool lookAtInterfaces();

private:
    NetlinkState(Reactor& reactor, FileDescriptor socket);
    void changed();

    Clock& m_clock;
    FileDescriptor m_socket;
    std::unique_ptr<ReactorDescriptors::Watch> m_watch; // let go of before it
    Clock::Timer m_settled;
};

} // namespace everyport
