#pragma once

#include <functional>

#include <QString>

#include "netcore/clock.h"

namespace everyport {

class ConnectionRegistry;
class ThreadPool;

/// The event loop's core: what every reactor has. Other roles (reactortcp.h and its kin) are asked for with `role<R>()`, and a
/// protocol room names the least that it needs. Lives as long as the program; loop's thread, but callFromThread.
class Reactor {
public:
    virtual ~Reactor() = default;
    virtual QString name() const = 0; ///< "epoll", "notifier", "memory"

    virtual Clock& clock() = 0;
    virtual ConnectionRegistry& connections() = 0;
    virtual ThreadPool& threads() = 0;
    /// In this turn's end, after the running event: for what must not happen inside it.
    virtual void callSoon(std::function<void()> call) = 0;
    /// The only member for other threads: runs `call` on the loop's thread, in order of asking.
    virtual void callFromThread(std::function<void()> call) = 0;

    template <typename Role>
    Role* role()
    {
        return dynamic_cast<Role*>(this);
    }
};

} // namespace everyport
