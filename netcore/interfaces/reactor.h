#pragma once

#include <functional>

#include <QString>

#include "netcore/base/clock.h"

namespace everyport {

class ConnectionRegistry;
class ThreadPool;

/// What a job that is sent to a thread waits for. Each kind has a pool of its own (threadpools.h), so a name server
/// that does not answer holds up no login, and a stalled disk no name.
enum class Threads {
    Names,    ///< The system's name service, getaddrinfo, and nothing else.
    Hashing,  ///< Passwords and signatures: work for the processor that ends by itself.
    Checkers, ///< Whoever else knows passwords: PAM, a file of them. May ask a directory server.
    Files,    ///< Reading and writing files of any size.
    Other,    ///< The rest: connecting to D-Bus, trying serial ports.
};

/// The event loop: time, later calls, threads, and the table of connections, which every reactor has. What only some
/// can do (TCP, Unix sockets, serial lines, processes: reactortcp.h and its kin) are roles, asked for with `role`;
/// whoever takes a Reactor names the least that it needs. `main` makes the one reactor first and destroys it last, so
/// all others keep a reference; each test makes its own. Loop's thread only, but for callFromThread.
class Reactor {
public:
    virtual ~Reactor() = default;
    virtual QString name() const = 0; ///< "epoll", "notifier", "memory"

    virtual Clock& clock() = 0;
    virtual ConnectionRegistry& connections() = 0;
    virtual ThreadPool& threads(Threads use) = 0;
    /// Calls at the end of this turn of the loop, after the running event: for what must not happen inside it. Cannot
    /// be cancelled; `call` asks a Lifetime whether its object still exists (lifetime.h).
    virtual void callSoon(std::function<void()> call) = 0;
    /// The only member for other threads: calls on the loop's thread, in the order of asking. Dropped while the reactor
    /// is being destroyed.
    virtual void callFromThread(std::function<void()> call) = 0;

    /// This reactor as `Role`, for instance ReactorTcp; null where it has no such role.

    template <typename Role>
    Role* role()
    {
        return dynamic_cast<Role*>(this);
    }
};

} // namespace everyport
