#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "app/devices/tryout.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport::devices {

/// The ports that are being found out. `reactor` must outlive it.
class Trials {
public:
    /// `changed`: a port was taken for that, or given back; readers may have to let go of it, or open it again.
    Trials(Reactor& reactor, std::function<void()> changed);
    ~Trials();
    Trials(const Trials&) = delete;
    Trials& operator=(const Trials&) = delete;

    bool has(const QString& port) const; ///< By whatever name.
    /// As DeviceRegistry::tryOut. InUse: that port is being found out already.
    Task<Result<rfid::Detection>> start(TryOutOptions options);

private:
    struct Trial;
    void end(Trial& trial, Result<rfid::Detection> result);

    Reactor& m_reactor;
    std::function<void()> m_changed;
    std::vector<std::unique_ptr<Trial>> m_trials;
};

} // namespace everyport::devices
