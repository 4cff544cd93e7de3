#include "protocols/xmpp/streams/stanzastream.h"

#include <algorithm>

#include "netcore/tls/tlssession.h"
#include "netcore/transport/connectionregistry.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/wire.h"
#include "protocols/xmpp/streams/secrets.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

StanzaStream::Busy::~Busy()
{
    if (--m_stream.m_busy == 0 && m_stream.m_isClosing && m_stream.transport())
        m_stream.transport()->loseConnection();
}

StanzaStream::StanzaStream(Rules rules)
    : m_rules(std::move(rules)),
      m_reader(static_cast<xml::StreamEvents&>(*this), m_rules.limits),
      m_rate(m_rules.rate.burstBytes, m_rules.clock ? m_rules.clock->now() : Clock::Moment())
{
    auto limits = m_rules.limits;
    if (m_rules.strangersBytes > 0)
        limits.elementBytes = std::min(limits.elementBytes, m_rules.strangersBytes);
    m_reader.setLimits(limits);
}

void StanzaStream::proven()
{
    m_reader.setLimits(m_rules.limits);
}

void StanzaStream::connectionMade(Transport& transport)
{
    BaseProtocol::connectionMade(transport);
    transport.record().protocol = u"xmpp"_s;
    opened();
}

void StanzaStream::dataReceived(QByteArrayView bytes)
{
    const Busy busy(*this);
    spend(bytes.size());
    m_reader.feed(bytes);
    keepRate();
}

void StanzaStream::shareRate(std::shared_ptr<RateBudget> budget, const RateLimits& limits)
{
    m_sharedRate = std::move(budget);
    m_sharedLimits = &limits;
}

void StanzaStream::spend(qint64 bytes)
{
    m_rate.spend(bytes);
    if (m_sharedRate)
        m_sharedRate->spend(bytes);
}

/// Who sends more than it may is not read from for a while.
void StanzaStream::keepRate()
{
    const auto& rate = m_rules.rate;
    if (rate.bytesPerSecond <= 0 || !transport() || m_isClosing || m_rateTimer.isActive())
        return;
    const auto now = m_rules.clock->now();
    auto wait = m_rate.wait(now, rate.bytesPerSecond, rate.burstBytes);
    if (m_sharedRate)
        wait = std::max(wait, m_sharedRate->wait(now, m_sharedLimits->bytesPerSecond, m_sharedLimits->burstBytes));
    if (wait.count() == 0)
        return;
    transport()->pauseReading();
    m_rateTimer = m_rules.clock->callLater(wait, [this] { readOn(); });
}

void StanzaStream::readOn()
{
    if (transport() && !m_reader.isPaused() && !m_rateTimer.isActive())
        transport()->resumeReading();
}

void StanzaStream::connectionLost(const Error& reason)
{
    m_reader.end();
    m_work.cancelAll();
    m_rateTimer.cancel();
    BaseProtocol::connectionLost(reason);
    ended(reason);
}

void StanzaStream::streamOpened(const xml::Element& header)
{
    headerReceived(header);
}

std::optional<StreamError> StanzaStream::wrongNamespace(const xml::Element& header) const
{
    if (!header.is(u"stream", ns::streams))
        return StreamError{StreamCondition::InvalidNamespace};
    if (!isContentNamespace(m_reader.defaultNamespace(), m_rules.ns))
        return StreamError{
            StreamCondition::InvalidNamespace, u"The stream's default namespace must be %1."_s.arg(m_rules.ns)};
    return std::nullopt;
}

void StanzaStream::elementReceived(xml::Element element)
{
    if (transport()->record().isWatched())
        transport()->record().notifyIn(clientBytes(withoutSecrets(element)));
    spend(m_rules.rate.bytesPerStanza);
    received(inClientNamespace(element, m_rules.ns));
    endTurn();
}

/// A short request may have a long answer: the others' come before the next one's.
void StanzaStream::endTurn()
{
    if (!isAlive() || !m_reader.hasMore() || !transport()->shareIsOver())
        return;
    m_hasYielded = true;
    m_reader.pause();
    transport()->yield();
}

void StanzaStream::turnCame()
{
    m_hasYielded = false;
    resumeReading();
}

void StanzaStream::resumeReading()
{
    if (!isAlive() || m_isRouting || m_hasYielded)
        return;
    const Busy busy(*this);
    m_reader.resume();
    readOn();
}

void StanzaStream::send(const xml::Element& element)
{
    sendBytes(clientBytes(element));
}

void StanzaStream::sendBytes(QByteArray bytes)
{
    if (!isAlive())
        return;
    if (transport()->record().isWatched())
        transport()->record().notifyOut(withoutSecrets(bytes));
    transport()->write(std::move(bytes));
    if (transport()->queuedBytes() > m_rules.unreadBytes)
        transport()->abortConnection();
}

void StanzaStream::sendHeader()
{
    m_hasHeader = true;
    if (isAlive())
        transport()->write(streamOpening(header(), m_rules.ns));
}

void StanzaStream::close()
{
    if (!isAlive())
        return;
    const Busy busy(*this);
    m_isClosing = true;
    m_reader.end();
    if (m_hasHeader)
        transport()->write(streamClosing.toByteArray());
}

void StanzaStream::fail(const StreamError& error)
{
    if (!isAlive())
        return;
    if (!m_hasHeader) // an error is told inside a stream, so there has to be one (RFC 6120 §4.9.1.2)
        sendHeader();
    send(error.toElement());
    close();
}

void StanzaStream::route(Router& router, Stanza stanza)
{
    auto task = router.route(std::move(stanza));
    if (task.isReady() || !transport())
        return;
    m_isRouting = true;
    m_reader.pause();
    transport()->pauseReading();
    m_work.start(follow(std::move(task)), u"a stanza on its way"_s);
}

Task<Result<Done>> StanzaStream::follow(Task<Done> task)
{
    (void)co_await std::move(task);
    m_isRouting = false;
    resumeReading();
    co_return Done{};
}

void StanzaStream::startTls(std::shared_ptr<TlsContext> context, const QString& serverName, Clock& clock)
{
    m_hasHeader = false;
    m_reader.discard();
    TlsSession::start(*transport(), std::move(context), serverName, &clock);
}

void StanzaStream::restartStream()
{
    m_hasHeader = false;
    m_reader.restart();
}

} // namespace everyport::xmpp
