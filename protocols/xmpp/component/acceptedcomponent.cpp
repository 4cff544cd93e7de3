#include "protocols/xmpp/component/acceptedcomponent.h"

#include "netcore/transport/connectionregistry.h"
#include "protocols/xmpp/component/components.h"
#include "protocols/xmpp/component/handshake.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"
#include "protocols/xmpp/streams/samesecret.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

AcceptedComponent::AcceptedComponent(Components& home)
    : StanzaStream(
        {ns::component, home.options().limits, home.options().unreadBytes, home.options().unauthenticatedBytes}),
      Domain(home.router().failed()),
      m_home(home),
      m_id(randomText(16))
{
}

AcceptedComponent::~AcceptedComponent()
{
    if (m_isIn)
        m_home.router().detach(m_name);
    work().cancelAll();
}

void AcceptedComponent::opened()
{
    m_home.opened(*this);
    m_timer = m_home.reactor().clock().callLater(
        m_home.options().handshakeTime, [this] { fail({StreamCondition::ConnectionTimeout}); });
}

void AcceptedComponent::ended(const Error&)
{
    m_timer.cancel();
    if (std::exchange(m_isIn, false))
        m_home.router().detach(m_name);
    m_home.ended(*this);
}

xml::Element AcceptedComponent::header() const
{
    xml::Element header(u"stream"_s, ns::streams);
    header.setAttribute(u"from"_s, m_name.isEmpty() ? m_home.options().domain : m_name);
    header.setAttribute(u"id"_s, m_id);
    return header;
}

void AcceptedComponent::headerReceived(const xml::Element& header)
{
    const auto name = Jid::parse(header.attribute(u"to"));
    if (name && !name->hasLocal() && !name->isFull())
        m_name = name->toString();
    sendHeader();
    if (const auto wrong = wrongNamespace(header))
        fail(*wrong);
    else if (m_name.isEmpty())
        fail({StreamCondition::HostUnknown, u"That is no domain's name."_s});
}

void AcceptedComponent::received(xml::Element element)
{
    if (!m_isIn)
        return handshake(element);
    auto stanza = Stanza::of(element);
    if (!stanza) {
        const auto condition = StreamError::of(stanza.error()).condition;
        fail({condition == StreamCondition::UnsupportedStanzaType ? condition : StreamCondition::ImproperAddressing});
    } else if (stanza->from().isNull() || stanza->to().isNull()) {
        fail({StreamCondition::ImproperAddressing, u"A component says from whom and to whom."_s});
    } else if (stanza->from().domainView() != m_name) {
        fail({StreamCondition::InvalidFrom});
    } else {
        route(m_home.router(), std::move(*stanza));
    }
}

void AcceptedComponent::handshake(const xml::Element& element)
{
    const bool isRight = element.is(u"handshake", ns::client)
        && isSameSecret(element.text().trimmed().toLower(), componentHandshake(m_id, m_home.options().secret));
    if (!isRight)
        return fail({StreamCondition::NotAuthorized});
    // Which names there are is told to nobody who does not know the secret.
    if (!m_home.mayAnswerFor(m_name))
        return fail({StreamCondition::HostUnknown, u"Nobody may answer for that name here."_s});
    if (m_home.router().knows(m_name))
        return fail({StreamCondition::Conflict, u"Somebody answers for that name already."_s});
    m_isIn = true;
    proven();
    transport()->record().who = m_name;
    m_home.router().attach(m_name, *this);
    send(xml::Element(u"handshake"_s, ns::client));
    watch();
}

/// Connections that die without a word are found by writing to them.
void AcceptedComponent::watch()
{
    m_timer = m_home.reactor().clock().callLater(m_home.options().silence, [this] {
        sendBytes(" ");
        watch();
    });
}

Task<Done> AcceptedComponent::receive(Stanza stanza)
{
    send(stanza.element());
    return Task<Done>(Done{});
}

void AcceptedComponent::receiveCopy(const Broadcast& broadcast, const Jid& to)
{
    sendBytes(broadcast.bytesFor(to));
}

} // namespace everyport::xmpp
