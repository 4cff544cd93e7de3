#include "app/services/stations/ownentity.h"

#include "app/services/xmpp/xmppservice.h"

using namespace Qt::StringLiterals;

namespace everyport::stations {

namespace {

Error notThere(const QString& service)
{
    return Error::disconnected(
        Reason::NotFound, u"The service %1, at which the stations meet, does not run: start it."_s.arg(service));
}

} // namespace

OwnEntity::OwnEntity(ServiceList& services, Clock& clock, Place place)
    : m_services(services), m_clock(clock), m_place(std::move(place))
{
}

OwnEntity::~OwnEntity()
{
    if (std::exchange(m_events, nullptr))
        m_services.removeListener(this);
}

void OwnEntity::start(EntityEvents& events)
{
    m_events = &events;
    m_services.addListener(this);
    look();
}

Task<Result<Done>> OwnEntity::stop()
{
    if (std::exchange(m_events, nullptr))
        m_services.removeListener(this);
    m_domain.reset();
    return Result<Done>(Done());
}

void OwnEntity::serviceChanged(const QString& name)
{
    if (name == m_place.service)
        look();
}

/// While a service stops all of it is still there, so this is when to go.
void OwnEntity::look()
{
    const auto status = m_services.status(m_place.service);
    const bool runs = status && status->state == ServiceStatus::State::Running;
    if (runs && m_domain)
        return;
    if (!runs) {
        const bool isNews = !status || status->state != ServiceStatus::State::Starting;
        const auto lost = std::move(m_domain);
        if (m_events && (lost || isNews))
            m_events->offline(notThere(m_place.service));
        return;
    }
    auto* server = dynamic_cast<XmppService*>(m_services.running(m_place.service));
    const auto attached = server
        ? attach(*server)
        : Result<Done>(Error::local(Reason::BadValue,
            u"The service %1 is none of type xmpp: name another by the option xmpp."_s.arg(m_place.service)));
    if (!m_events)
        return;
    if (attached)
        m_events->online();
    else
        m_events->offline(attached.error());
}

Result<Done> OwnEntity::attach(XmppService& server)
{
    m_server = server.domain().toString();
    if (m_place.needsNodes && !server.pubsub())
        return Error::local(Reason::NotFound,
            u"The service %1 has no publish-subscribe, by which the stations meet: set its option pubsub to on."_s.arg(
                m_place.service));
    const auto address = xmpp::Jid::make({}, m_place.name + u'.' + m_server);
    if (!address)
        return address.error();
    if (server.router().knows(address->domain()))
        return Error::local(Reason::InUse,
            u"Somebody answers for %1 already: choose another name for the space of the stations."_s.arg(
                address->toString()));
    m_address = *address;
    m_domain = std::make_unique<EntityDomain>(server.router(), m_address, m_clock, [this](const xmpp::Stanza& message) {
        if (m_events)
            m_events->messageReceived(message);
    });
    return Done();
}

Task<Result<xml::Element>> OwnEntity::ask(QString type, xmpp::Jid to, xml::Element payload)
{
    if (!m_domain)
        return Result<xml::Element>(notThere(m_place.service));
    return m_domain->ask(std::move(type), std::move(to), std::move(payload));
}

Result<Done> OwnEntity::send(xmpp::Stanza message)
{
    if (!m_domain)
        return notThere(m_place.service);
    m_domain->say(std::move(message));
    return Done();
}

} // namespace everyport::stations
