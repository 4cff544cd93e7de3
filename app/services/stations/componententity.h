#pragma once

#include "app/services/stations/entitydomain.h"
#include "app/services/stations/xmppentity.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/lifecycle/clientservice.h"
#include "netcore/tls/certificateretry.h"
#include "protocols/xmpp/component/componentclient.h"

namespace everyport::stations {

/// A station as a component of another server (XEP-0114), by a connection that comes back after a loss. `reactor` and
/// `network` must outlive it. Loop's thread.
class ComponentEntity final : public XmppEntity {
public:
    struct Place {
        Endpoint server;
        xmpp::Jid name = {}; ///< "stations.example.org"
        QByteArray secret = {};
        NetworkState* network = nullptr; ///< What is waited for where the server is another computer.
    };
    ComponentEntity(Reactor& reactor, Place place);
    ~ComponentEntity() override;

    void start(EntityEvents& events) override;
    Task<Result<Done>> stop() override;
    bool isOnline() const override { return m_isOnline; }
    xmpp::Jid address() const override { return m_place.name; }
    QString domain() const override; ///< That its own name stands before: "example.org".
    Task<Result<xml::Element>> ask(QString type, xmpp::Jid to, xml::Element payload) override;
    Result<Done> send(xmpp::Stanza message) override;
    bool useLogin(const ExchangeLogin&) override { return false; }
    void tryNow() override { m_service.tryNow(); }

private:
    std::unique_ptr<Protocol> makeStream();
    ClientService::Options rules();
    void lose(const Error& why);

    Reactor& m_reactor;
    const Place m_place;
    EntityEvents* m_events = nullptr; // from start to stop
    xmpp::Router m_router;            // knows our name, and the connection for all others
    EntityDomain m_domain;
    CertificateRetry m_accepted;
    bool m_isOnline = false;
    Task<Result<Done>> m_starting;
    ClientService m_service; // last: its end is told to what stands above
};

} // namespace everyport::stations
