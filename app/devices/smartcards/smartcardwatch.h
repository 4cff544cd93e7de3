#pragma once

#include <functional>
#include <memory>

#include "app/devices/smartcards/pcscthread.h"
#include "app/devices/smartcards/smartcards.h"
#include "netcore/base/lifetime.h"

namespace everyport::devices {

/// Waits in a thread of its own for what the system's smart card service says: readers that come and go, and cards on
/// them. Where there is no service it is looked for again after a while that grows to half a minute, or at once when
/// woken. Loop's thread; `reactor` must outlive it.
class SmartCardWatch {
public:
    /// `changed` is told first what there is, and then each change.
    SmartCardWatch(Reactor& reactor, std::function<void(const SmartCards&)> changed);

    void wake() { m_shared->wake(); } ///< The service may be there now.

private:
    std::function<void(const SmartCards&)> m_changed;
    std::shared_ptr<PcscShared> m_shared;
    Lifetime m_lifetime;
    std::unique_ptr<PcscThread> m_thread;
};

} // namespace everyport::devices
