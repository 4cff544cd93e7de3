#pragma once

#include <functional>
#include <list>
#include <memory>
#include <optional>

#include "netcore/backoff.h"
#include "netcore/clock.h"
#include "netcore/deferred.h"
#include "netcore/networkstate.h"
#include "netcore/port.h"

namespace everyport {

/// Keeps a connection up: connects, and when that fails or the connection is lost, tries again after a while that grows.
/// While the network is down it waits for that instead. Its owner lets go of it, or stops it first; either way attempts
/// end at once. `clock` and `network` must outlive it. Loop's thread.
class ClientService {
public:
    /// One attempt: usually connectTo with an endpoint. Dropped to give up.
    using Connect = std::function<Task<Result<Transport*>>(std::unique_ptr<Protocol> protocol)>;
    /// What must be done on a fresh connection (a login) before it counts as up; an Error ends it, and counts as a
    /// failed attempt.
    using Prepare = std::function<Task<Result<Done>>(Transport& transport)>;

    struct Options {
        Backoff backoff = {};
        std::chrono::milliseconds goodWhile{10'000}; ///< A connection that lasted so long starts the waiting anew.
        Prepare prepareConnection = {};
        NetworkState* network = nullptr;             ///< Null: never waited for, as for places on this computer.
        std::function<void(const Error& error, std::chrono::milliseconds wait)> attemptFailed = {}; ///< For the log.
    };

    ClientService(Clock& clock, Connect connect, ProtocolFactory makeProtocol, Options options);
    ~ClientService(); ///< Aborts.
    ClientService(const ClientService&) = delete;
    ClientService& operator=(const ClientService&) = delete;

    void start(); ///< Does nothing while it runs.
    Task<Result<Done>> stop(); ///< Ready when the connection has ended, in order.
    bool isRunning() const { return m_running; }
    bool isConnected() const { return m_up; }

    /// The transport that the protocol was given; at once when it is there. With `failAfter` it ends with the error of
    /// that many attempts from now; without it waits as long as it takes. Cancelled by `stop`.
    Task<Result<Transport*>> whenConnected(int failAfter = 0);

private:
    class Wire;
    struct Waiting {
        Deferred<Result<Transport*>> deferred;
        int attemptsLeft;
    };

    void attempt();
    void connected(Result<Transport*> result);
    void prepared(Result<Done> result);
    void wireLost(const Error& reason);
    void tryLater(const Error& error);
    void answerWaiting(const Result<Transport*>& answer, bool all);

    Clock& m_clock;
    Connect m_connect;
    ProtocolFactory m_make;
    Options m_options;
    std::list<Waiting> m_waiting;
    std::unique_ptr<NetworkState::Watch> m_network;
    Task<Result<Transport*>> m_connecting;
    Task<Result<Done>> m_preparing;
    std::optional<Deferred<Result<Done>>> m_stopped;
    Clock::Timer m_retry;
    Clock::Moment m_upSince = {};
    Wire* m_wire = nullptr; // while it lives
    bool m_running = false;
    bool m_attempting = false;
    bool m_up = false;
};

} // namespace everyport
