#pragma once

#include <chrono>
#include <functional>
#include <utility>

#include "netcore/threads/threadpool.h"

namespace everyport {

/// Looks at files over and over, twice a minute, on a thread: where a disk has stalled, this look waits, and nobody's
/// turn does. What it brings is `Seen`, a value. Held by whoever wants to know; `reactor` must outlive it. Loop's
/// thread.
template <typename Seen>
class FileLook {
public:
    using Reading = std::function<Seen()>; ///< On any thread: it owns what it touches.
    static constexpr std::chrono::seconds interval{30};

    /// `ask` gives the reading that is due now; `tell` gets what it brought. The look before has ended then.
    FileLook(Reactor& reactor, std::function<Reading()> ask, std::function<void(Seen)> tell)
        : m_reactor(reactor), m_ask(std::move(ask)), m_tell(std::move(tell))
    {
        waitOn();
    }

    /// Here and at once, for SIGHUP. A look that is under way would bring what is older, and brings nothing.
    void now()
    {
        m_looking.cancel();
        m_isLooking = false;
        m_tell(m_ask()());
    }

private:
    void waitOn()
    {
        m_timer = m_reactor.clock().callLater(interval, [this] {
            waitOn();
            if (!m_isLooking)
                look();
        });
    }
    void look()
    {
        m_isLooking = true;
        m_looking = deferToThread(m_reactor, Threads::Files, m_ask());
        m_looking.whenDone([this](Seen seen) {
            m_isLooking = false;
            m_tell(std::move(seen));
        });
    }

    Reactor& m_reactor;
    std::function<Reading()> m_ask;
    std::function<void(Seen)> m_tell;
    Clock::Timer m_timer;
    Task<Seen> m_looking;
    bool m_isLooking = false;
};

} // namespace everyport
