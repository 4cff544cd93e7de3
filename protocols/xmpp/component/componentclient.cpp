#include "protocols/xmpp/component/componentclient.h"

#include "protocols/xmpp/component/handshake.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

ComponentClient::ComponentClient(Clock& clock, Router& router, Options options)
    : StanzaStream({ns::component, options.limits, options.unreadBytes}),
      Domain(router.failed()),
      m_clock(clock),
      m_router(router),
      m_options(std::move(options))
{
}

ComponentClient::~ComponentClient()
{
    if (m_isReady)
        m_router.setOthers(nullptr);
    work().cancelAll();
}

void ComponentClient::opened()
{
    sendHeader();
    m_timer = m_clock.callLater(m_options.handshakeTime, [this] {
        m_refusal = Error::busy(Reason::TimedOut, u"The server does not answer the handshake."_s);
        close();
    });
}

void ComponentClient::ended(const Error& reason)
{
    m_timer.cancel();
    if (std::exchange(m_isReady, false))
        m_router.setOthers(nullptr);
    if (m_options.ended)
        m_options.ended(m_refusal.value_or(reason));
}

xml::Element ComponentClient::header() const
{
    xml::Element header(u"stream"_s, ns::streams);
    header.setAttribute(u"to"_s, m_options.name);
    return header;
}

void ComponentClient::headerReceived(const xml::Element& header)
{
    const auto id = header.attribute(u"id");
    if (const auto wrong = wrongNamespace(header)) {
        const auto name = streamConditionName(wrong->condition);
        m_refusal = Error::malformed(Reason::BadSyntax, u"The server speaks to no component there."_s, name);
        return fail(*wrong);
    }
    if (!id.isEmpty())
        return send(xml::Element(u"handshake"_s, ns::client).saying(componentHandshake(id, m_options.secret)));
    m_refusal = Error::malformed(Reason::BadSyntax, u"The server's stream has no id."_s);
    close();
}

void ComponentClient::received(xml::Element element)
{
    if (element.is(u"error", ns::streams)) {
        const auto error = StreamError::fromElement(element);
        const auto name = streamConditionName(error.condition);
        m_refusal = Error::refused(
            Reason::None, error.text.isEmpty() ? u"The server ended the stream: %1."_s.arg(name) : error.text, name);
        return close();
    }
    if (m_isReady)
        return stanza(element);
    if (!element.is(u"handshake", ns::client))
        return;
    m_isReady = true;
    m_router.setOthers(this);
    watch();
    if (m_options.ready)
        m_options.ready();
}

void ComponentClient::watch()
{
    m_timer = m_clock.callLater(m_options.silence, [this] {
        sendBytes(" ");
        watch();
    });
}

/// Only for our own domain: a server that sends us somebody else's stanzas is not made to have them sent back through
/// us.
void ComponentClient::stanza(const xml::Element& element)
{
    auto read = Stanza::of(element);
    if (!read || read->from().isNull() || read->to().domainView() != m_options.name)
        return;
    if (m_router.knows(m_options.name))
        route(m_router, std::move(*read));
    else if (read->isRequest())
        send(read->error({Condition::ServiceUnavailable}).element());
}

Task<Done> ComponentClient::receive(Stanza stanza)
{
    if (stanza.from().domainView() == m_options.name)
        send(stanza.element());
    return Task<Done>(Done{});
}

void ComponentClient::receiveCopy(const Broadcast& broadcast, const Jid& to)
{
    sendBytes(broadcast.bytesFor(to));
}

} // namespace everyport::xmpp
