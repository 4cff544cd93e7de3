#include "protocols/xmpp/server/login/clientstream.h"

#include "netcore/tls/tlssession.h"
#include "netcore/transport/connectionregistry.h"
#include "protocols/xmpp/server/login/clienthost.h"
#include "protocols/xmpp/server/login/clientstreams.h"
#include "protocols/xmpp/server/login/negotiation.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"
#include "protocols/xmpp/stanza/wire.h"
#include "protocols/xmpp/streams/secrets.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype longestLanguage = 64;

/// RFC 5646; what is none is not spread.
QString languageOf(const xml::Element& header)
{
    const auto tag = header.attribute(u"lang", xml::xmlNamespace);
    const bool isTag = tag.size() <= longestLanguage && std::all_of(tag.begin(), tag.end(), [](QChar sign) {
        return sign == u'-' || (sign.unicode() < 128 && sign.isLetterOrNumber());
    });
    return isTag ? tag : QString();
}

} // namespace

ClientStream::ClientStream(ClientHost& host, bool framed)
    : m_host(host), m_framed(framed), m_reader(*this), m_rate(host.options().burstBytes, host.reactor().clock().now())
{
    auto limits = host.options().limits;
    limits.elementBytes = host.options().unauthenticatedBytes;
    m_reader.setLimits(limits);
}

ClientStream::~ClientStream() = default;

void ClientStream::connectionMade(Transport& transport)
{
    m_transport = &transport;
    m_transport->record().protocol = u"xmpp"_s;
    m_lastHeard = m_host.reactor().clock().now();
    m_negotiation = std::make_unique<Negotiation>(*this);
    m_halfOpen = m_host.streams().halfOpen().enter(transport.peer(), [this] {
        m_transport->record().closedWhy = u"Others are waiting to log in."_s;
        m_transport->abortConnection();
    });
    m_host.streams().opened(*this);
}

void ClientStream::dataReceived(QByteArrayView bytes)
{
    const Busy busy(*this);
    m_lastHeard = m_host.reactor().clock().now();
    keepRate(bytes.size());
    m_reader.feed(bytes);
    updateReading();
}

void ClientStream::connectionLost(const Error&)
{
    m_reader.end();
    m_rateTimer.cancel();
    m_negotiation.reset();
    m_halfOpen.leave();
    m_transport = nullptr;
    if (auto* session = std::exchange(m_session, nullptr))
        m_host.connectionLost(*session);
    m_host.streams().ended(*this);
}

QString ClientStream::account() const
{
    if (m_session)
        return m_session->account();
    return m_negotiation && m_negotiation->isAuthenticated() ? m_negotiation->account().local() : QString();
}

bool ClientStream::isGuest() const
{
    return m_negotiation && m_negotiation->isGuest();
}

void ClientStream::send(const xml::Element& element)
{
    if (!isAlive())
        return;
    tell(false, element);
    m_transport->write(clientBytes(element));
}

void ClientStream::sendBytes(QByteArray bytes)
{
    if (!isAlive())
        return;
    if (m_transport->record().isWatched())
        m_transport->record().notifyOut(withoutSecrets(bytes));
    m_transport->write(std::move(bytes));
    const auto& options = m_host.options();
    if (m_transport->queuedBytes() > options.unreadBytes
        || (m_session && m_session->outbox().unacknowledged() > options.unacknowledgedStanzas)
        || (m_session && m_session->outbox().unacknowledgedBytes() > options.unacknowledgedBytes))
        m_transport->abortConnection();
}

void ClientStream::abort()
{
    if (m_transport)
        m_transport->abortConnection();
}

void ClientStream::cancelSession(const StreamError& error)
{
    m_session = nullptr;
    fail(error);
}

void ClientStream::close()
{
    if (!isAlive())
        return;
    const Busy busy(*this);
    m_closing = true;
    m_reader.end();
    m_transport->write(streamClosing.toByteArray());
    if (auto* session = std::exchange(m_session, nullptr))
        m_host.sessionEnded(*session);
}

void ClientStream::release()
{
    if (m_transport)
        m_transport->loseConnection();
}

void ClientStream::fail(const StreamError& error)
{
    if (!isAlive())
        return;
    if (!m_headerSent) // an error is told inside a stream, so there has to be one (§4.9.1.2)
        answerHeader({});
    send(error.toElement());
    close();
}

bool ClientStream::isPrivate() const
{
    return m_transport && (m_transport->isEncrypted() || m_transport->peer().isLoopback());
}

quint64 ClientStream::connection() const
{
    return m_transport ? m_transport->record().id : 0;
}

void ClientStream::streamOpened(const xml::Element& header)
{
    m_language = languageOf(header);
    if (const auto error = check(header)) {
        answerHeader(header);
        fail(*error);
        return;
    }
    answerHeader(header);
    send(m_negotiation->features());
}

std::optional<StreamError> ClientStream::check(const xml::Element& header) const
{
    if (header.ns() != ns::streams)
        return StreamError{StreamCondition::InvalidNamespace};
    if (header.name() != u"stream")
        return StreamError{StreamCondition::BadFormat};
    if (!isContentNamespace(m_reader.defaultNamespace(), ns::client))
        return StreamError{
            StreamCondition::InvalidNamespace, u"The stream's default namespace must be jabber:client."_s};
    if (header.attribute(u"version").section(u'.', 0, 0).toInt() < 1)
        return StreamError{StreamCondition::UnsupportedVersion};
    const auto to = header.attribute(u"to");
    if (to.isNull())
        return StreamError{StreamCondition::ImproperAddressing, u"The stream header has no 'to'."_s};
    const auto domain = Jid::parse(to);
    if (!domain || domain->toString() != m_host.options().domain)
        return StreamError{StreamCondition::HostUnknown, u"This server answers for %1."_s.arg(m_host.options().domain)};
    return std::nullopt;
}

void ClientStream::answerHeader(const xml::Element& header)
{
    xml::Element answer(u"stream"_s, ns::streams);
    answer.setAttribute(u"from"_s, m_host.options().domain);
    if (const auto from = Jid::parse(header.attribute(u"from")))
        answer.setAttribute(u"to"_s, from->toString());
    answer.setAttribute(u"id"_s, randomText(16));
    answer.setAttribute(u"version"_s, u"1.0"_s);
    answer.setAttribute(u"lang"_s, u"en"_s, xml::xmlNamespace.toString());
    m_headerSent = true;
    m_transport->write(clientStreamOpening(answer));
}

void ClientStream::elementReceived(xml::Element element)
{
    tell(true, element);
    if (m_host.options().bytesPerSecond > 0)
        spend(m_host.options().bytesPerStanza); // a short stanza is work, too
    if (m_negotiation)
        m_negotiation->elementReceived(element); // may end with a session, and is gone then
    else if (m_session)
        m_host.stanzaReceived(*m_session, std::move(element));
    endTurn();
}

/// A short request may have a long answer: the others' come before the next one's.
void ClientStream::endTurn()
{
    if (!isAlive() || !m_reader.hasMore() || !m_transport->shareIsOver())
        return;
    setGate(Gate::Turn, true);
    m_transport->yield();
}

void ClientStream::streamClosed()
{
    close();
}

void ClientStream::streamBroken(const Error& error)
{
    fail(StreamError::of(error));
}

void ClientStream::startTls()
{
    m_headerSent = false;
    m_reader.discard();
    TlsSession::start(*m_transport, m_host.options().tlsContext, {}, &m_host.reactor().clock());
}

void ClientStream::transportReplaced(Transport& transport)
{
    m_transport = &transport;
    if (m_session)
        transport.setProducer(this);
}

void ClientStream::restartStream()
{
    m_headerSent = false;
    m_reader.restart();
}

bool ClientStream::bound(Session& session)
{
    if (m_session) { // it would never hear that we are gone
        if (m_session != &session)
            m_host.sessionEnded(session);
        return false;
    }
    m_session = &session;
    session.setLanguage(m_language);
    m_accountRate = m_host.streams().rateOf(session.account());
    m_reader.setLimits(m_host.options().limits);
    m_transport->record().who = session.jid().toString();
    m_transport->setProducer(this);
    m_negotiation.reset();
    return true;
}

void ClientStream::pauseStanzas()
{
    setGate(Gate::Stanza, true);
}

void ClientStream::resumeStanzas()
{
    setGate(Gate::Stanza, false);
}

void ClientStream::setGate(Gate gate, bool closed)
{
    const auto before = m_gates;
    m_gates = closed ? m_gates | int(gate) : m_gates & ~int(gate);
    if (m_gates == before || !m_transport)
        return;
    const Busy busy(*this);
    if (m_gates)
        m_reader.pause();
    else
        m_reader.resume();
    updateReading();
}

/// Reading stops only when something waits already: an end that comes meanwhile must not overtake it.
void ClientStream::updateReading()
{
    if (!m_transport || m_closing)
        return;
    const int gates = m_gates & ~int(Gate::Turn); // who waits for a turn is not read from anyway
    const bool pause = (gates & int(Gate::Rate)) || (gates && m_reader.holdsBytes());
    if (pause == std::exchange(m_readingPaused, pause))
        return;
    if (pause)
        m_transport->pauseReading();
    else
        m_transport->resumeReading();
}

void ClientStream::spend(qint64 bytes)
{
    m_rate.spend(bytes);
    if (m_accountRate)
        m_accountRate->spend(bytes);
}

void ClientStream::keepRate(qsizetype bytes)
{
    const auto& options = m_host.options();
    if (options.bytesPerSecond <= 0)
        return;
    spend(bytes);
    auto wait = m_rate.wait(m_lastHeard, options.bytesPerSecond, options.burstBytes);
    if (m_accountRate)
        wait = std::max(
            wait, m_accountRate->wait(m_lastHeard, options.accountBytesPerSecond(), 4 * options.burstBytes));
    if (wait.count() == 0)
        return;
    setGate(Gate::Rate, true);
    m_rateTimer = m_host.reactor().clock().callLater(wait, [this] { setGate(Gate::Rate, false); });
}

void ClientStream::tell(bool in, const xml::Element& element) const
{
    const auto& record = m_transport->record();
    if (!record.isWatched())
        return;
    // Passwords are nobody's to read, not even an administrator's who looks at the traffic.
    const auto bytes = clientBytes(withoutSecrets(element));
    if (in)
        record.notifyIn(bytes);
    else
        record.notifyOut(bytes);
}

} // namespace everyport::xmpp
