#pragma once

#include "app/machine/sessionfacts.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/bus/busproperties.h"

namespace everyport::machine {

/// Follows logind, and holds sleep and shutdown for as long as the program needs to be ready for them: by an inhibitor
/// of the kind "delay" (systemd-logind, "Inhibitor Locks"), which is held from the start on, let go of when the program
/// says that it is ready, and taken anew after a sleep. logind waits five seconds at most where it is not told
/// otherwise. `client` must outlive it. Loop's thread.
class SleepHold {
public:
    struct Events {
        virtual ~Events() = default;
        virtual void sessionChanged() = 0; ///< `facts` are others.
        /// The computer goes to sleep or off: what must be done before is to be done, then `ready` called.
        virtual void prepareForEnd() = 0;
    };
    /// `events` must outlive it, and not let go of it from inside a call.
    SleepHold(BusClient& client, Events& events);
    ~SleepHold();
    SleepHold(const SleepHold&) = delete;
    SleepHold& operator=(const SleepHold&) = delete;

    const SessionFacts& facts() const { return m_facts; }
    bool isHeld() const { return bool(m_lock); }
    void ready(); ///< Nothing keeps the computer from going any more, if it still goes.
    void busLost();

private:
    void ownerChanged(const QString& owner);
    void take();
    void findSession();
    void sessionsChanged(const BusSignal& signal);
    void goes(bool& what, bool begins);
    void look();

    BusClient& m_client;
    Events& m_events;
    SessionFacts m_facts;
    bool m_goesToSleep = false;
    bool m_shutsDown = false;
    bool m_isSettled = false; ///< It is known whether there is a session, and what it says.
    QString m_owner;
    FileDescriptor m_lock;
    QString m_refusal; ///< Why there is none.
    Task<Result<QVariantList>> m_taking;
    Clock::Timer m_again;
    std::unique_ptr<BusClient::Watch> m_sleep;
    std::unique_ptr<BusClient::Watch> m_shutdown;
    std::unique_ptr<BusClient::Watch> m_sessions;
    std::unique_ptr<BusClient::Watch> m_name;
    Task<Result<QVariantList>> m_finding;
    QString m_sessionPath;
    std::unique_ptr<BusProperties> m_session; ///< Our own; none where the program runs without one.
};

} // namespace everyport::machine
