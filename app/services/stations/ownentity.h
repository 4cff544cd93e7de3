#pragma once

#include <memory>

#include "app/services/core/servicelist.h"
#include "app/services/stations/entitydomain.h"
#include "app/services/stations/xmppentity.h"

namespace everyport {
class XmppService;
}

namespace everyport::stations {

/// A station at this program's own XMPP server: a domain beneath the server's, attached at its router while that
/// service runs. `services` and `clock` must outlive it. Loop's thread.
class OwnEntity final : public XmppEntity, private ServiceEvents {
public:
    struct Place {
        QString service = {};   ///< The name of a service of type xmpp.
        QString name = {};      ///< What stands before the server's domain: "stations".
        bool needsNodes = true; ///< Its own publish-subscribe is the stations'.
    };
    OwnEntity(ServiceList& services, Clock& clock, Place place);
    ~OwnEntity() override;

    void start(EntityEvents& events) override;
    Task<Result<Done>> stop() override;
    bool isOnline() const override { return m_domain != nullptr; }
    xmpp::Jid address() const override { return m_address; }
    QString domain() const override { return m_server; }
    Task<Result<xml::Element>> ask(QString type, xmpp::Jid to, xml::Element payload) override;
    Result<Done> send(xmpp::Stanza message) override;
    bool useLogin(const ExchangeLogin&) override { return false; }
    void tryNow() override { look(); }

private:
    void serviceAdded(const QString& name) override { serviceChanged(name); }
    void serviceChanged(const QString& name) override;
    void serviceRemoved(const QString& name) override { serviceChanged(name); }
    Result<Done> attach(XmppService& server);
    void look();

    ServiceList& m_services;
    Clock& m_clock;
    const Place m_place;
    EntityEvents* m_events = nullptr; // from start to stop
    xmpp::Jid m_address;
    QString m_server;
    std::unique_ptr<EntityDomain> m_domain;
};

} // namespace everyport::stations
