#pragma once

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <vector>

#include "netcore/base/clock.h"
#include "netcore/lifecycle/backoff.h"
#include "netcore/lifecycle/networkstate.h"
#include "netcore/lifecycle/service.h"
#include "netcore/task/deferred.h"
#include "netcore/transport/port.h"

namespace everyport {

/// A leaf that keeps a connection up: connects, and when that fails or the connection is lost, tries again after a
/// while that grows. While the network is down it waits for that instead, and a moment longer, so that not everybody
/// comes at once. Its owner lets go of it, or stops it first;
/// either way attempts end at once. Not from inside its own factories. `clock` and `network` must outlive it. Loop's
/// thread.
class ClientService final : public Service {
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
        /// Ends a connection that is up, within seconds; without it, what is queued is sent and the connection closed.
        std::function<void(Transport& transport)> hangUp = {};
        NetworkState* network = nullptr; ///< Null: never waited for, as for places on this computer.
        std::function<void(const Error& error, std::chrono::milliseconds wait)> attemptFailed = {}; ///< For the log.
    };

    ClientService(QString name, Clock& clock, Connect connect, ProtocolFactory makeProtocol, Options options);
    /// Aborts. Then and by `abort` the protocol hears its end (cancelled) at once: nothing of it comes later.
    ~ClientService() override;

    /// Ready at once: what comes after it in a tree does not wait for other people's computers; see whenConnected. Does
    /// nothing while it runs. After a stop that goes on still, it connects anew as soon as the old connection has
    /// ended.
    Task<Result<Done>> start() override;
    Task<Result<Done>> stop() override; ///< Ready when the connection has ended, in order; each who asks is told.
    void abort() override;              ///< Also answers whoever waits: the stops are done, the others cancelled.
    bool isConnected() const { return m_up; }
    /// What it waits for has come about some other way: where it waits for its next attempt, that is made at once.
    void tryNow();

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
    void networkBack();
    void connected(Result<Transport*> result);
    void prepared(Result<Done> result);
    void wireLost(const Error& reason);
    void hangUp();
    void cancel();
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
    std::vector<Deferred<Result<Done>>> m_stops; // they wait for the wire's end
    Clock::Timer m_retry;
    std::optional<Clock::Moment> m_upSince;
    Wire* m_wire = nullptr;       // the one that counts, while it lives
    std::vector<Wire*> m_leaving; // not let in: they are ending
    bool m_wanted = false;        // between start and stop
    bool m_attempting = false;
    bool m_up = false;
};

} // namespace everyport
