#include "protocols/xmpp/component/acceptedcomponent.h"

#include "netcore/registry.h"
#include "protocols/xmpp/component/components.h"
#include "protocols/xmpp/component/handshake.h"
#include "protocols/xmpp/namespaces.h"
#include "protocols/xmpp/randomtext.h"
#include "protocols/xmpp/wire.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

AcceptedComponent::AcceptedComponent(Components& home) : m_home(home), m_reader(*this, home.options().limits) {}

AcceptedComponent::~AcceptedComponent()
{
    if (m_isIn)
        m_home.router().detach(m_name);
}

void AcceptedComponent::connectionMade(Transport& transport)
{
    m_transport = &transport;
    m_transport->record().protocol = u"xmpp"_s;
    m_home.opened(*this);
    m_timer = m_home.reactor().clock().callLater(m_home.options().handshakeTime, [this] { fail({StreamCondition::ConnectionTimeout}); });
}

void AcceptedComponent::dataReceived(QByteArrayView bytes)
{
    ++m_busy;
    m_reader.feed(bytes);
    if (--m_busy == 0 && m_isClosing && m_transport)
        m_transport->loseConnection();
}

void AcceptedComponent::connectionLost(const Error&)
{
    m_reader.end();
    m_timer.cancel();
    m_work.cancelAll();
    m_transport = nullptr;
    if (std::exchange(m_isIn, false))
        m_home.router().detach(m_name);
    m_home.ended(*this);
}

void AcceptedComponent::streamOpened(const xml::Element& header)
{
    const auto name = Jid::parse(header.attribute(u"to"));
    const bool isName = name && !name->hasLocal() && !name->isFull();
    m_name = isName ? name->toString() : QString();
    m_id = randomText(16);
    xml::Element answer(u"stream"_s, ns::streams);
    answer.setAttribute(u"from"_s, isName ? m_name : m_home.options().domain);
    answer.setAttribute(u"id"_s, m_id);
    m_hasHeader = true;
    m_transport->write(xmpp::streamOpening(answer, ns::component));
    if (header.ns() != ns::streams || header.name() != u"stream")
        fail({StreamCondition::InvalidNamespace});
    else if (!isName || !m_home.mayAnswerFor(m_name))
        fail({StreamCondition::HostUnknown, u"Nobody may answer for that name here."_s});
    else if (m_home.router().knows(m_name))
        fail({StreamCondition::Conflict, u"Somebody answers for that name already."_s});
}

void AcceptedComponent::elementReceived(xml::Element element)
{
    if (m_isIn)
        stanza(inClientNamespace(element, ns::component));
    else
        handshake(element);
}

void AcceptedComponent::handshake(const xml::Element& element)
{
    const bool isRight = element.is(u"handshake", ns::component)
        && isSameHandshake(element.text().trimmed(), componentHandshake(m_id, m_home.options().secret));
    if (!isRight)
        return fail({StreamCondition::NotAuthorized});
    if (m_home.router().knows(m_name)) // since the header
        return fail({StreamCondition::Conflict});
    m_isIn = true;
    m_transport->record().who = m_name;
    m_home.router().attach(m_name, *this);
    write(clientBytes(xml::Element(u"handshake"_s, ns::client)));
    watch();
}

/// Connections that die without a word are found by writing to them.
void AcceptedComponent::watch()
{
    m_timer = m_home.reactor().clock().callLater(m_home.options().silence, [this] {
        write(" ");
        watch();
    });
}

void AcceptedComponent::stanza(const xml::Element& element)
{
    auto read = Stanza::of(element);
    if (!read)
        return fail(StreamError::of(read.error()).condition == StreamCondition::UnsupportedStanzaType ? StreamError {StreamCondition::UnsupportedStanzaType}
                                                                                                     : StreamError {StreamCondition::ImproperAddressing});
    if (read->from().isNull() || read->to().isNull())
        return fail({StreamCondition::ImproperAddressing, u"A component says from whom and to whom."_s});
    if (read->from().domainView() != m_name)
        return fail({StreamCondition::InvalidFrom});
    auto task = m_home.router().route(std::move(*read));
    if (task.isReady())
        return;
    m_reader.pause(); // what comes next waits, so that nothing overtakes what is being stored
    m_transport->pauseReading();
    m_work.start(follow(std::move(task)), u"a component's stanza"_s);
}

Task<Result<Done>> AcceptedComponent::follow(Task<Done> task)
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

Task<Done> AcceptedComponent::receive(Stanza stanza)
{
    write(clientBytes(stanza.element()));
    return Task<Done>(Done {});
}

void AcceptedComponent::receiveCopy(const Broadcast& broadcast, const Jid& to)
{
    write(broadcast.bytesFor(to));
}

void AcceptedComponent::write(QByteArray bytes)
{
    if (!m_transport || m_isClosing)
        return;
    m_transport->write(std::move(bytes));
    if (m_transport->queuedBytes() > m_home.options().unreadBytes)
        m_transport->abortConnection();
}

void AcceptedComponent::fail(const StreamError& error)
{
    if (!m_transport || m_isClosing)
        return;
    if (!std::exchange(m_hasHeader, true)) {
        xml::Element answer(u"stream"_s, ns::streams);
        answer.setAttribute(u"from"_s, m_home.options().domain);
        answer.setAttribute(u"id"_s, randomText(16));
        m_transport->write(xmpp::streamOpening(answer, ns::component));
    }
    m_transport->write(clientBytes(error.toElement()));
    close();
}

void AcceptedComponent::close()
{
    if (!m_transport || std::exchange(m_isClosing, true))
        return;
    m_reader.end();
    m_transport->write(streamClosing.toByteArray());
    if (m_busy == 0)
        m_transport->loseConnection();
}

void AcceptedComponent::streamClosed()
{
    close();
}

void AcceptedComponent::streamBroken(const Error& error)
{
    fail(StreamError::of(error));
}

} // namespace everyport::xmpp
