#pragma once

#include "netcore/lifecycle/clientservice.h"
#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/ways.h"

namespace everyport::xmpp::client {

/// Keeps an account online: finds where to go, connects, logs in, and after a loss comes back, with the same session
/// where the server still has it. A refused login, a certificate that is not the domain's or another program in our
/// place ends it. `reactor`, `events` and what the options lend must outlive it. Loop's thread.
class StandingClient {
public:
    struct Options : Ways {
        Account account;
        TlsContext::ClientOptions tls = {}; ///< Who is trusted, and our certificate; ALPN is set here.
        /// Reads our certificate, in a thread for files, before each connection: a renewed one is shown from the next
        /// on. An attempt that it fails for is made again later. Empty: the one above stays.
        std::function<Result<Certificate>()> readCertificate = {};
        bool usesTls = true; ///< Off: only for a server on this computer.
        Client::Options client = {};
        Backoff backoff = {};
        NetworkState* network = nullptr;
        std::function<void(const Error& error, std::chrono::milliseconds wait)> attemptFailed = {};
        std::function<void(const Error& reason)> gaveUp = {};
    };
    StandingClient(Reactor& reactor, ClientEvents& events, Options options);
    ~StandingClient();

    Client& client() { return m_client; }
    void start();
    void retryNow();           ///< Does not wait for the next attempt's time. Nothing while it is online.
    Task<Result<Done>> stop(); ///< Logs out; ready when the connection has ended.
    bool isRunning() const { return m_service.isRunning(); }

private:
    class Ear;
    Task<Result<Transport*>> connect(std::unique_ptr<Protocol> protocol);
    void goElsewhere(const QString& host);
    Task<Result<Transport*>> connectWith(std::unique_ptr<Protocol> protocol);
    void failed(const Error& told, std::chrono::milliseconds wait);
    ClientService::Options serviceOptions();
    Client::Options clientOptions() const;
    Result<Done> show(const Certificate& certificate);

    Reactor& m_reactor;
    Options m_options;
    std::shared_ptr<TlsContext> m_directTls; // with ALPN
    std::shared_ptr<TlsContext> m_webTls;
    std::shared_ptr<TlsContext> m_startTls;
    std::unique_ptr<ClientEvents> m_ear;
    Client m_client;
    std::optional<Endpoint> m_sentTo; // by see-other-host
    QString m_sentToWeb;              // by see-other-uri
    int m_timesSent = 0;
    std::optional<Error> m_lastEnd;
    Clock::Timer m_givingUp;
    Task<Result<Done>> m_stopping;
    ClientService m_service; // last: its end is told to what stands above
};

} // namespace everyport::xmpp::client
