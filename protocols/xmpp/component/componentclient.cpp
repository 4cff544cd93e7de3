#include "protocols/xmpp/component/componentclient.h"

#include "netcore/registry.h"
#include "protocols/xmpp/component/handshake.h"
#include "protocols/xmpp/namespaces.h"
#include "protocols/xmpp/wire.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

ComponentClient::ComponentClient(Clock& clock, Router& router, Options options)
    : m_clock(clock), m_router(router), m_options(std::move(options)), m_reader(*this, m_options.limits)
{
}

ComponentClient::~ComponentClient()
{
    if (m_isReady)
        m_router.setOthers(nullptr);
}

void ComponentClient::connectionMade(Transport& transport)
{
    m_transport = &transport;
    m_transport->record().protocol = u"xmpp"_s;
    xml::Element header(u"stream"_s, ns::streams);
    header.setAttribute(u"to"_s, m_options.name);
    m_transport->write(xmpp::streamOpening(header, ns::component));
    m_timer = m_clock.callLater(m_options.handshakeTime, [this] {
        m_refusal = Error {Error::Kind::Busy, Reason::TimedOut, u"The server does not answer the handshake."_s, {}, 0};
        close();
    });
}

void ComponentClient::dataReceived(QByteArrayView bytes)
{
    ++m_busy;
    m_reader.feed(bytes);
    if (--m_busy == 0 && m_isClosing && m_transport)
        m_transport->loseConnection();
}

void ComponentClient::connectionLost(const Error& reason)
{
    m_reader.end();
    m_timer.cancel();
    m_work.cancelAll();
    m_transport = nullptr;
    if (std::exchange(m_isReady, false))
        m_router.setOthers(nullptr);
    if (m_options.ended)
        m_options.ended(m_refusal.value_or(reason));
}

void ComponentClient::streamOpened(const xml::Element& header)
{
    const auto id = header.attribute(u"id");
    if (header.ns() != ns::streams || id.isEmpty()) {
        m_refusal = Error {Error::Kind::Malformed, Reason::BadSyntax, u"The server's stream has no id."_s, {}, 0};
        return close();
    }
    m_transport->write(clientBytes(xml::Element(u"handshake"_s, ns::client).saying(componentHandshake(id, m_options.secret))));
}

void ComponentClient::elementReceived(xml::Element element)
{
    if (element.is(u"error", ns::streams)) {
        const auto error = StreamError::fromElement(element);
        const auto name = streamConditionName(error.condition);
        m_refusal = Error {Error::Kind::Refused, Reason::None, error.text.isEmpty() ? u"The server ended the stream: %1."_s.arg(name) : error.text, name, 0};
        return close();
    }
    if (m_isReady)
        return stanza(inClientNamespace(element, ns::component));
    if (!element.is(u"handshake", ns::component))
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
        write(" ");
        watch();
    });
}

/// Only for our own domain: a server that sends us somebody else's stanzas is not made to have them sent back through us.
void ComponentClient::stanza(const xml::Element& element)
{
    auto read = Stanza::of(element);
    if (!read || read->from().isNull() || read->to().domainView() != m_options.name)
        return;
    if (!m_router.knows(m_options.name)) {
        if (read->isRequest())
            write(clientBytes(read->error({Condition::ServiceUnavailable}).element()));
        return;
    }
    auto task = m_router.route(std::move(*read));
    if (task.isReady())
        return;
    m_reader.pause();
    m_transport->pauseReading();
    m_work.start(follow(std::move(task)), u"a stanza for a component"_s);
}

Task<Result<Done>> ComponentClient::follow(Task<Done> task)
{
    co_await std::move(task);
    if (!m_transport)
        co_return Done {};
    ++m_busy;
    m_reader.resume();
    if (!m_reader.isPaused() && m_transport)
        m_transport->resumeReading();
    if (--m_busy == 0 && m_isClosing && m_transport)
        m_transport->loseConnection();
    co_return Done {};
}

Task<Done> ComponentClient::receive(Stanza stanza)
{
    if (stanza.from().domainView() == m_options.name)
        write(clientBytes(stanza.element()));
    return Task<Done>(Done {});
}

void ComponentClient::receiveCopy(const Broadcast& broadcast, const Jid& to)
{
    write(broadcast.bytesFor(to));
}

void ComponentClient::write(QByteArray bytes)
{
    if (!m_transport || m_isClosing)
        return;
    m_transport->write(std::move(bytes));
    if (m_transport->queuedBytes() > m_options.unreadBytes)
        m_transport->abortConnection();
}

void ComponentClient::close()
{
    if (!m_transport || std::exchange(m_isClosing, true))
        return;
    m_reader.end();
    m_transport->write(streamClosing.toByteArray());
    if (m_busy == 0)
        m_transport->loseConnection();
}

void ComponentClient::streamBroken(const Error& error)
{
    if (!m_transport || m_isClosing)
        return;
    m_refusal = error;
    m_transport->write(clientBytes(StreamError::of(error).toElement()));
    close();
}

} // namespace everyport::xmpp
