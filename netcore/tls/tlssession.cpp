#include "netcore/tls/tlssession.h"

#include "netcore/tls/channelbinding.h"
#include "netcore/tls/tlsstate.h"

namespace everyport {

namespace {
constexpr std::chrono::seconds handshakeLimit{30};
constexpr qsizetype together = 64 * 1024;
constexpr qsizetype waitingLimit = 1024 * 1024; // plain bytes written before the handshake is over

/// Those of all servers of this thread that are not over: it is the program's memory and time that they take.
HalfOpen& handshakes()
{
    static thread_local HalfOpen all;
    return all;
}
} // namespace

TlsSession& TlsSession::start(Transport& below, std::shared_ptr<TlsContext> context, QString serverName, Clock* clock)
{
    std::unique_ptr<TlsSession> session(new TlsSession(std::move(context), nullptr, std::move(serverName), clock));
    return static_cast<TlsSession&>(interpose(below, std::move(session)));
}

std::unique_ptr<TlsSession> TlsSession::wrap(
    std::shared_ptr<TlsContext> context, std::unique_ptr<Protocol> inner, QString serverName, Clock* clock)
{
    return std::unique_ptr<TlsSession>(
        new TlsSession(std::move(context), std::move(inner), std::move(serverName), clock));
}

TlsSession::TlsSession(
    std::shared_ptr<TlsContext> context, std::unique_ptr<Protocol> inner, QString serverName, Clock* clock)
    : Layer(std::move(inner)),
      m_tls(std::make_unique<TlsState>(std::move(context), std::move(serverName))),
      m_clock(clock)
{
}

TlsSession::~TlsSession() = default;

void TlsSession::connectionMade(Transport& transport)
{
    transportReplaced(transport);
    begin();
}

void TlsSession::interposed()
{
    begin();
    if (auto thrown = m_ended ? std::nullopt : m_gate.restart(m_stalled ? ProducerGate::stalled : m_waiting.size()))
        fail(*thrown);
}

void TlsSession::begin()
{
    if (m_tls->weServe()) {
        m_handshake = handshakes().enter(below().peer(),
            [this] { fail(Error::busy(Reason::TooManyOpen, QStringLiteral("Others wait for their TLS handshake."))); });
    }
    if (m_clock) {
        m_handshakeTimer = m_clock->callLater(handshakeLimit, [this] {
            fail(Error::disconnected(
                Reason::TimedOut, QStringLiteral("The other end did not finish the TLS handshake.")));
        });
    }
    shakeHands();
}

void TlsSession::dataReceived(QByteArrayView bytes)
{
    if (m_ended || m_closeNotifySeen)
        return;
    m_tls->giveCipher(bytes);
    if ((m_established || shakeHands()) && readPlain())
        m_tls->keepCipher();
}

void TlsSession::turnCame()
{
    const bool leftRecords = std::exchange(m_yielded, false);
    if (!notifyTurn() || !leftRecords || m_ended || m_paused || m_closeNotifySeen)
        return;
    // What the protocol above has left comes before what it was not given yet.
    m_yielded = below().shareIsOver();
    if (m_yielded)
        below().yield();
    else if (readPlain())
        m_tls->keepCipher();
}

bool TlsSession::shakeHands()
{
    switch (m_tls->shakeHands()) {
    case TlsState::Step::Done: return established();
    case TlsState::Step::Wants: sendCipher(); return false;
    default: fail(m_tls->failure()); return false;
    }
}

bool TlsSession::established()
{
    m_established = true;
    m_handshakeTimer.cancel();
    m_handshake.leave();
    record().setTls(facts());
    sendCipher();
    notifyListener(std::nullopt);
    if (m_paused)
        below().pauseReading(); // asked for during the handshake, which had to go on
    if (!notifyMade() || m_ended)
        return false;
    if (!writePlain(std::exchange(m_waiting, {})))
        return false;
    if (m_closing) {
        endPlain();
        return false;
    }
    if (m_writeEnding)
        endWriting();
    notifyProducer();
    return true;
}

bool TlsSession::readPlain()
{
    m_reading = true;
    TlsState::PlainBuffer buffer;
    QByteArrayView plain;
    auto step = TlsState::Step::Done;
    while (!m_paused && !m_ended && !m_yielded) {
        step = m_tls->read(buffer, plain, Layer::mostAtOnce());
        if (step != TlsState::Step::Done)
            break;
        if (!notifyData(plain))
            return false;
        if (!m_ended && below().shareIsOver()) {
            m_yielded = true;
            below().yield();
        }
    }
    m_reading = false;
    if (m_ended)
        return false;
    if (step == TlsState::Step::Ended) {
        goodbyeHeard();
        return false;
    }
    if (step == TlsState::Step::Broken) {
        fail(m_tls->failure());
        return false;
    }
    sendCipher(); // tickets, key updates, alerts
    return true;
}

void TlsSession::goodbyeHeard()
{
    m_closeNotifySeen = true;
    if (m_writeEnding || !wantsHalves())
        endPlain();
    else
        notifyReadLost();
}

void TlsSession::passOn(QByteArrayView bytes)
{
    if (m_established && mayWrite() && !bytes.isEmpty())
        writePlain(bytes); // encrypted from where it stands
    else
        write(bytes.toByteArray());
}

void TlsSession::write(QByteArray bytes)
{
    if (!mayWrite() || bytes.isEmpty())
        return;
    if (m_established) {
        writePlain(bytes);
        return;
    }
    if (m_waiting.size() + bytes.size() > waitingLimit) {
        fail(Error::busy(Reason::TooLarge, QStringLiteral("Too much was written before the TLS handshake was over.")));
        return;
    }
    m_waiting.append(bytes);
    notifyProducer();
}

void TlsSession::setProducer(Producer* producer)
{
    if (auto thrown = m_gate.set(producer, 0)) {
        fail(*thrown);
        return;
    }
    Layer::setProducer(producer ? this : nullptr); // below tells us at once how things stand there
    notifyProducer();
}

void TlsSession::pauseProducing()
{
    m_stalled = true;
    notifyProducer();
}

void TlsSession::resumeProducing()
{
    m_stalled = false;
    notifyProducer();
}

void TlsSession::notifyProducer()
{
    if (auto thrown = m_gate.tell(m_stalled ? ProducerGate::stalled : m_waiting.size()))
        fail(*thrown);
}

bool TlsSession::writePlain(QByteArrayView bytes)
{
    if (!m_tls->write(bytes)) {
        fail(m_tls->failure());
        return false;
    }
    if (!m_reading || m_tls->cipherWaiting() >= together)
        sendCipher(); // otherwise what one read brings about leaves as one piece, at its end
    return true;
}

void TlsSession::sendCipher()
{
    if (auto bytes = m_tls->takeCipher(); !bytes.isEmpty())
        below().write(std::move(bytes));
}

void TlsSession::endPlain()
{
    if (std::exchange(m_ended, true))
        return;
    m_tls->sayGoodbye();
    sendCipher();
    below().loseConnection();
}

void TlsSession::fail(Error error)
{
    if (std::exchange(m_ended, true))
        return;
    m_failure = std::move(error);
    m_handshakeTimer.cancel();
    sendCipher(); // the alert that says why
    notifyListener(m_failure);
    below().loseConnection();
}

void TlsSession::notifyListener(const std::optional<Error>& failure)
{
    if (auto listener = std::exchange(m_listener, nullptr))
        listener(failure);
}

void TlsSession::connectionLost(const Error& reason)
{
    m_handshakeTimer.cancel();
    const bool cut = m_established && reason.isClosed() && !m_closeNotifySeen && !m_closing;
    Error told = reason;
    if (m_failure)
        told = *m_failure;
    else if (cut)
        told = Error::disconnected(
            Reason::ConnectionLost, QStringLiteral("The connection ended in the middle of TLS."));
    else if (!m_established && reason.isClosed())
        told = Error::disconnected(
            Reason::TlsFailed, QStringLiteral("The other end hung up during the TLS handshake."));
    m_ended = true;
    m_gate.stop();
    notifyListener(told);
    notifyLost(told);
}

void TlsSession::pauseReading()
{
    m_paused = true;
    if (m_established)
        below().pauseReading();
}

void TlsSession::resumeReading()
{
    if (!std::exchange(m_paused, false) || m_ended || !m_established)
        return;
    // First what is here already, so that the order holds; the protocol may pause again meanwhile.
    const bool readsOn = m_reading || isTelling() || m_closeNotifySeen;
    if ((readsOn || readPlain()) && !m_paused)
        below().resumeReading();
}

void TlsSession::switchProtocol(std::unique_ptr<Protocol> next)
{
    Layer::switchProtocol(std::move(next));
    if (m_established && !m_ended && !m_closeNotifySeen && !m_reading && !isTelling())
        readPlain(); // the next one may have resumed what the former had paused
}

void TlsSession::loseConnection()
{
    if (std::exchange(m_closing, true) || m_ended)
        return;
    if (m_established)
        endPlain(); // what was written is with the transport below already
    else if (m_waiting.isEmpty())
        below().loseConnection(); // otherwise the handshake's end sends it, then closes
}

void TlsSession::loseWriteConnection()
{
    if (!mayWrite())
        return;
    m_writeEnding = true;
    if (m_established)
        endWriting(); // otherwise the handshake's end does
}

void TlsSession::endWriting()
{
    m_tls->sayGoodbye();
    sendCipher();
    if (m_closeNotifySeen)
        endPlain();
    else
        below().loseWriteConnection();
}

void TlsSession::abortConnection()
{
    m_ended = true;
    m_closing = true;
    below().abortConnection();
}

qsizetype TlsSession::queuedBytes() const
{
    return m_waiting.size() + m_tls->cipherWaiting() + below().queuedBytes();
}

TlsFacts TlsSession::facts() const
{
    return m_tls->facts();
}

PeerCertificate TlsSession::peerCertificate() const
{
    return m_tls->peerCertificate();
}

bool TlsSession::wasResumed() const
{
    return m_established && m_tls->wasResumed();
}

QByteArray TlsSession::exporter() const
{
    return m_established ? tlsExporter(m_tls->native()) : QByteArray();
}

QByteArray TlsSession::serverEndPoint() const
{
    return m_established ? tlsServerEndPoint(m_tls->native(), m_tls->weServe()) : QByteArray();
}

QByteArray TlsSession::uniqueFinish() const
{
    return m_established ? tlsUniqueFinish(m_tls->native(), m_tls->weServe()) : QByteArray();
}

} // namespace everyport
