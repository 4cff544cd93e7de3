#pragma once

#include <memory>
#include <optional>

#include "app/services/stations/xmppentity.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/lifecycle/backoff.h"
#include "netcore/lifecycle/networkstate.h"
#include "netcore/tls/certificateretry.h"
#include "protocols/xmpp/client/connection/clientevents.h"
#include "protocols/xmpp/client/connection/standingclient.h"

namespace everyport::stations {

/// A station as a client of a server, by an account and always under TLS. Its connection comes back after a loss; a
/// login that was refused is tried again, too, but rarely: the account may be there again. `reactor` and `network` must
/// outlive it. Loop's thread.
class ClientEntity final : public XmppEntity, private xmpp::client::ClientEvents {
public:
    struct Place {
        std::optional<Endpoint> server = {}; ///< None: DNS says where the address's domain is.
        QByteArray certificate = {};         ///< PEM that is trusted as well as the system's authorities.
        NetworkState* network = nullptr;     ///< What is waited for where the server is another computer.
    };
    /// `own`: what it comes by until `useLogin`, and again by one without an address.
    ClientEntity(Reactor& reactor, Place place, ExchangeLogin own);
    ~ClientEntity() override;

    void start(EntityEvents& events) override;
    Task<Result<Done>> stop() override;
    bool isOnline() const override { return m_client && m_client->client().isOnline(); }
    xmpp::Jid address() const override { return m_address; }
    QString domain() const override;
    Task<Result<xml::Element>> ask(QString type, xmpp::Jid to, xml::Element payload) override;
    Result<Done> send(xmpp::Stanza message) override;
    bool useLogin(const ExchangeLogin& login) override;
    void tryNow() override;

private:
    void online(const xmpp::Jid& address, bool isResumed) override;
    void disconnected(const Error& reason, bool mayResume) override;
    void begin();
    void beginAfter(std::chrono::milliseconds wait);
    xmpp::client::StandingClient::Options optionsFor(const xmpp::Jid& account);
    void gaveUp(const Error& reason);
    void lose(const Error& why);

    Reactor& m_reactor;
    const Place m_place;
    const ExchangeLogin m_own;
    ExchangeLogin m_login; // that it comes by
    EntityEvents* m_events = nullptr;
    xmpp::Jid m_address;
    Backoff m_backoff; // of logins that were refused
    Clock::Timer m_beginning;
    CertificateRetry m_accepted;
    std::unique_ptr<xmpp::client::StandingClient> m_client;
};

} // namespace everyport::stations
