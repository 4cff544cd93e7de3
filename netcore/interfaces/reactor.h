#pragma once

#include <functional>

#include <QString>

#include "netcore/base/clock.h"

namespace everyport {

class ConnectionRegistry;
class ThreadPool;

/// What a job in a thread waits for. Each has threads of its own (threadpools.h), so a name server that does not answer
/// holds up no login, and a stalled disk no name.
enum class Threads {
    Names,    ///< The system's name service, getaddrinfo, and nothing else.
    Hashing,  ///< Passwords and signatures: work for the processor that ends by itself.
    Checkers, ///< Who else knows passwords: PAM, a file of them. May ask a directory server.
    Files,    ///< Reading and writing files of any size.
    Other,    ///< The rest: D-Bus's hello, trying ports.
};

/// The event loop's core: what every reactor has. Other roles (reactortcp.h and its kin) are asked for with
/// `role<R>()`, and a protocol room names the least that it needs. Lives as long as the program; loop's thread, but
/// callFromThread.
class Reactor {
public:
    virtual ~Reactor() = default;
    virtual QString name() const = 0; ///< "epoll", "notifier", "memory"

    virtual Clock& clock() = 0;
    virtual ConnectionRegistry& connections() = 0;
    virtual ThreadPool& threads(Threads use) = 0;
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
