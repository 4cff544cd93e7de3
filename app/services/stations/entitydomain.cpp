#include "app/services/stations/entitydomain.h"

#include <QCoreApplication>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/extensions/entitytime.h"
#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/extensions/version.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::stations {

namespace {

constexpr auto answeredWithin = 30s;

/// Within one program some of a stanza may be bytes already, as they go out on a wire (xml::Serialised).
xmpp::Stanza asRead(xmpp::Stanza stanza)
{
    xml::Limits limits;
    limits.elementBytes = 4 * 1024 * 1024; // it is nobody else's but a publish-subscribe service of ours
    if (auto element = xml::parse(xml::serialise(stanza.element()), limits))
        stanza.setElement(std::move(*element));
    return stanza;
}

} // namespace

EntityDomain::EntityDomain(xmpp::Router& router, const xmpp::Jid& domain, Clock& clock, Heard heard)
    : InternalComponent(router, domain), m_heard(std::move(heard)), m_requests(clock)
{
    m_requests.setSelf(domain);
    m_requests.send = [this](xmpp::Stanza iq) {
        send(std::move(iq));
        return Result<Done>(Done());
    };
    extensions().add(std::make_unique<xmpp::Ping>());
    extensions().add(std::make_unique<xmpp::Version>(u"Everyport"_s, QCoreApplication::applicationVersion()));
    extensions().add(std::make_unique<xmpp::EntityTime>(clock, xmpp::EntityTime::Zone::Hidden));
}

EntityDomain::~EntityDomain()
{
    m_heard = {};
    m_requests.fail(Error::disconnected(Reason::ConnectionLost, u"The connection was lost."_s));
}

Task<Result<xml::Element>> EntityDomain::ask(QString type, xmpp::Jid to, xml::Element payload)
{
    auto iq = xmpp::Stanza::iq(type, {}, domain(), to, std::move(payload));
    auto asking = m_requests.ask(std::move(iq), answeredWithin);
    const auto answer = co_await std::move(asking);
    co_return answer ? Result<xml::Element>(answer->payload()) : Result<xml::Element>(answer.error());
}

void EntityDomain::say(xmpp::Stanza message)
{
    message.setFrom(domain());
    send(std::move(message));
}

void EntityDomain::messageReceived(const xmpp::Stanza& message)
{
    if (message.to().bare() == domain() && !message.isError() && m_heard)
        m_heard(asRead(message));
}

void EntityDomain::answerReceived(const xmpp::Stanza& iq)
{
    m_requests.take(asRead(iq));
}

} // namespace everyport::stations
