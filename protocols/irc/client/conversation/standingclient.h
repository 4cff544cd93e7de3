#pragma once

#include "netcore/endpoints/endpoint.h"
#include "netcore/lifecycle/clientservice.h"
#include "protocols/irc/client/conversation/client.h"

namespace everyport::irc {

/// Keeps us on a network: a Client, and after a loss another one, which joins the same channels and plays back what was
/// missed without telling anything twice. Where a server demands TLS (STS) the next attempt goes there, and none goes
/// back. A refused login or a ban ends it. `reactor`, `events` and the policies must outlive it. Loop's thread.
class StandingClient {
public:
    using Connect = std::function<Task<Result<Transport*>>(Endpoint place, std::unique_ptr<Protocol> protocol)>;

    struct Options {
        client::Identity identity;
        Endpoint endpoint;                    ///< "tls:irc.example.org:6697"; proxies may stand before it.
        std::shared_ptr<TlsContext> tls = {}; ///< A client's, with our certificate if we have one.
        Client::Options client = {};          ///< Host, continuity and the rest of what binds them are set here.
        Backoff backoff = {};
        NetworkState* network = nullptr; ///< Null: never waited for.
        /// Another way there, as through a WebSocket; else by the endpoint alone.
        Connect connect = {};
        /// A certificate that is refused ends it, as a refused login does: somebody is there who decides about it.
        bool stopsAtCertificates = false;
        std::function<void(const Error& error, std::chrono::milliseconds wait)> attemptFailed = {};
        std::function<void(const Error& reason)> gaveUp = {};
    };

    StandingClient(Reactor& reactor, ClientEvents& events, Options options);
    ~StandingClient();

    void start();
    Task<Result<Done>> stop(const QString& reason = {}); ///< QUIT, and ready when the connection has ended.
    void tryNow() { m_service.tryNow(); }                ///< Where it waits for its next attempt.
    bool isRunning() const { return m_service.isRunning(); }
    Client* client() const { return m_client; } ///< Null while there is no connection.
    client::Continuity& continuity() { return m_continuity; }
    Endpoint place() const; ///< Where the next attempt goes.
    /// Who we are from the next connection on: this one has said it already.
    void setIdentity(client::Identity identity) { m_options.identity = std::move(identity); }

private:
    std::unique_ptr<Protocol> make();
    Task<Result<Transport*>> connect(std::unique_ptr<Protocol> protocol);
    void failed(const Error& error, std::chrono::milliseconds wait);
    ClientService::Options serviceOptions();

    Reactor& m_reactor;
    ClientEvents& m_events;
    Options m_options;
    client::Continuity m_continuity;
    Client* m_client = nullptr;
    std::optional<quint16> m_demandedPort;
    Clock::Timer m_givingUp;
    Task<Result<Done>> m_stopping;
    ClientService m_service; // last: its end is told to what stands above
};

} // namespace everyport::irc
