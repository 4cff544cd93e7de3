#include "protocols/xmpp/client/connection/stream.h"

#include "netcore/tls/tlssession.h"
#include "netcore/transport/connectionregistry.h"
#include "protocols/xmpp/address/jid.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/client/connection/refusals.h"
#include "protocols/xmpp/client/connection/tap.h"
#include "protocols/xmpp/stanza/wire.h"
#include "protocols/xmpp/streams/secrets.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::xmpp::client {

namespace {

constexpr auto patienceAtTheEnd = 5s;

} // namespace

Stream::Stream(StreamUser& user, Reactor& reactor, xml::Limits limits)
    : m_user(&user), m_reactor(reactor), m_reader(*this, limits)
{
}

Stream::~Stream()
{
    if (m_user)
        m_user->streamDropped();
}

void Stream::connectionMade(Transport& transport)
{
    BaseProtocol::connectionMade(transport);
    transport.record().protocol = u"xmpp"_s;
    m_lastHeard = m_reactor.clock().now();
    if (m_user)
        m_user->streamReady(*this);
}

void Stream::dataReceived(QByteArrayView bytes)
{
    ++m_busy;
    m_lastHeard = m_reactor.clock().now();
    m_reader.feed(bytes);
    if (--m_busy == 0 && m_isLettingGo)
        release();
}

void Stream::connectionLost(const Error& reason)
{
    m_patience.cancel();
    m_reader.end();
    BaseProtocol::connectionLost(reason);
    auto* user = std::exchange(m_user, nullptr);
    if (!user)
        return;
    const bool isSilent = reason.isClosed() && !m_isClosing;
    const Error hungUp{Error::Kind::Disconnected, Reason::ConnectionLost, u"The server hung up without a word."_s};
    user->streamLost(m_reason ? *m_reason : isSilent ? hungUp : reason);
}

void Stream::open(const QString& domain, const QString& from)
{
    if (!transport() || m_isClosing)
        return;
    m_domain = domain;
    xml::Element header(u"stream"_s, ns::streams);
    header.setAttribute(u"to"_s, domain);
    if (!from.isEmpty() && isEncrypted()) // §4.7.1: who we are is nobody's business before that
        header.setAttribute(u"from"_s, from);
    header.setAttribute(u"version"_s, u"1.0"_s);
    header.setAttribute(u"lang"_s, u"en"_s, xml::xmlNamespace.toString());
    m_isHeaderSent = true;
    transport()->write(clientStreamOpening(header));
}

void Stream::startTls(std::shared_ptr<TlsContext> context, const QString& domain)
{
    m_reader.discard();
    TlsSession::start(*transport(), std::move(context), domain, &m_reactor.clock());
}

void Stream::send(const xml::Element& element)
{
    if (!transport() || m_isClosing)
        return;
    tell(false, element);
    transport()->write(clientBytes(element));
}

void Stream::pause()
{
    if (!transport() || std::exchange(m_isPaused, true))
        return;
    m_reader.pause();
    transport()->pauseReading();
}

void Stream::resume()
{
    if (!transport() || !std::exchange(m_isPaused, false))
        return;
    transport()->resumeReading();
    ++m_busy;
    m_reader.resume();
    if (--m_busy == 0 && m_isLettingGo)
        release();
}

void Stream::close()
{
    if (!transport() || std::exchange(m_isClosing, true))
        return;
    if (!m_reason)
        m_reason = Error::closed();
    if (m_isHeaderSent)
        transport()->write(streamClosing.toByteArray());
    // The server says its own end (§4.4); what it still had to say until then is heard.
    m_patience = m_reactor.clock().callLater(patienceAtTheEnd, [this] { release(); });
}

void Stream::end(const Error& reason)
{
    if (!transport() || m_isClosing)
        return;
    m_reason = reason;
    if (reason.kind == Error::Kind::Malformed && m_isHeaderSent && streamConditionNamed(reason.code))
        send(StreamError::of(reason).toElement());
    close();
    m_reader.end(); // what still comes is not believed
    release();
}

void Stream::cut(const Error& reason)
{
    if (!transport())
        return;
    m_reason = reason;
    m_isClosing = true;
    transport()->abortConnection();
}

void Stream::forget()
{
    m_user = nullptr;
    m_taps = nullptr;
    m_reason.reset();
    if (transport()) {
        close();
        release();
    }
}

void Stream::release()
{
    m_isLettingGo = true;
    if (transport() && m_busy == 0)
        transport()->loseConnection();
}

void Stream::streamOpened(const xml::Element& header)
{
    m_id = header.attribute(u"id");
    if (!header.is(u"stream", ns::streams) || !isContentNamespace(m_reader.defaultNamespace(), ns::client))
        return end(Error::malformed(Reason::BadSyntax, u"That is no XMPP server."_s, u"invalid-namespace"_s));
    const auto from = Jid::parse(header.attribute(u"from"));
    if (header.hasAttribute(u"from") && (!from || from->toString() != m_domain))
        return end(Error::malformed(
            Reason::BadValue, u"The server says that it is %1."_s.arg(header.attribute(u"from")), u"invalid-from"_s));
    if (header.attribute(u"version").section(u'.', 0, 0).toInt() < 1)
        end(Error::unsupported(
            Reason::None, u"The server speaks a version of XMPP that is too old."_s, u"unsupported-version"_s));
}

void Stream::elementReceived(xml::Element element)
{
    tell(true, element);
    if (element.is(u"error", ns::streams)) {
        const auto error = StreamError::fromElement(element);
        if (error.condition == StreamCondition::SeeOtherHost)
            m_otherHost = error.host;
        m_reason = meaningOf(error);
        close();
        return release();
    }
    if (m_user)
        m_user->elementReceived(std::move(element));
}

void Stream::streamClosed()
{
    m_isEndHeard = true;
    if (!m_isClosing)
        m_reason = Error::disconnected(Reason::ConnectionLost, u"The server ended the conversation."_s);
    close();
    release();
}

void Stream::streamBroken(const Error& error)
{
    end(error);
}

void Stream::tell(bool in, const xml::Element& element) const
{
    const auto& record = transport()->record();
    const bool isTapped = m_taps && !m_taps->isEmpty();
    if (!record.isWatched() && !isTapped)
        return;
    const auto shown = withoutSecrets(element);
    if (record.isWatched() && in)
        record.notifyIn(clientBytes(shown));
    else if (record.isWatched())
        record.notifyOut(clientBytes(shown));
    if (isTapped)
        m_taps->tell(in, shown);
}

} // namespace everyport::xmpp::client
