#include "protocols/http/server/serverconnection.h"

#include "netcore/transport/connectionregistry.h"

namespace everyport::http {

using namespace Qt::StringLiterals;

ServerConnection::ServerConnection(Clock& clock, std::shared_ptr<const Site> site)
    : m_clock(clock), m_site(std::move(site)), m_deadline(clock, [this] { timeRanOut(); })
{
}

ServerConnection::~ServerConnection() = default;

void ServerConnection::connectionMade(Transport& transport)
{
    BaseProtocol::connectionMade(transport);
    transport.record().protocol = u"http"_s;
    transport.setProducer(this);
    m_deadline.set(m_site->timeouts.idle);
    m_halfOpen = m_site->halfOpen->enter(transport.peer(), [this] {
        this->transport()->record().closedWhy = u"Others are waiting to ask."_s;
        this->transport()->abortConnection();
    });
}

void ServerConnection::transportReplaced(Transport& transport)
{
    BaseProtocol::transportReplaced(transport);
    transport.setProducer(this);
}

void ServerConnection::connectionLost(const Error& reason)
{
    m_state = State::Ended;
    m_halfOpen.leave();
    m_deadline.stop();
    if (m_source)
        notifyAccess(m_exchange->status, m_exchange->sent); // who leaves an endless answer has read it, too
    m_answer.cancel();
    m_piece.cancel();
    m_source.reset();
    m_exchange.reset();
    BaseProtocol::connectionLost(reason);
}

void ServerConnection::dataReceived(QByteArrayView bytes)
{
    if (m_state == State::Ended)
        return;
    auto next = Next::More;
    if (m_state == State::Reading && m_pending.isEmpty() && !m_congested) {
        next = receive(bytes);
        if (next == Next::Gone)
            return;
    }
    // Kept before anyone is asked: an upgrade takes it along.
    if (!bytes.isEmpty())
        m_pending.append(bytes);
    if (next == Next::Whole && answer() == Next::Gone)
        return;
    resume();
}

/// Reads what waits, as far as it may.
void ServerConnection::resume()
{
    while (m_state == State::Reading && !m_congested && m_pendingAt < m_pending.size()) {
        QByteArrayView rest = QByteArrayView(m_pending).sliced(m_pendingAt);
        const auto next = receive(rest);
        if (next == Next::Gone)
            return;
        m_pendingAt = m_pending.size() - rest.size();
        if (next == Next::Whole && answer() == Next::Gone)
            return;
        if (m_pendingAt < m_pending.size() && transport()->shareIsOver()) {
            transport()->yield(); // the other connections' requests come before its next one
            break;
        }
    }
    if (m_pendingAt == m_pending.size()) {
        m_pending.clear();
        m_pendingAt = 0;
        if (m_state == State::Reading && m_exchange && m_exchange->receiver.isFresh())
            m_exchange.reset();
    }
    hold();
}

/// Back-pressure: who sends ahead of our answers waits in the socket, not in our memory.
void ServerConnection::hold()
{
    const bool full = m_pending.size() - m_pendingAt > m_site->limits.waiting;
    if (full == m_readingPaused)
        return;
    m_readingPaused = full;
    if (full)
        transport()->pauseReading();
    else
        transport()->resumeReading();
}

ServerConnection::Next ServerConnection::receive(QByteArrayView& bytes)
{
    if (!m_exchange)
        m_exchange = std::make_unique<Exchange>(*this);
    switch (m_exchange->receiver.read(bytes, *transport())) {
    case RequestReceiver::Came::Part: break;
    case RequestReceiver::Came::Whole: return Next::Whole;
    case RequestReceiver::Came::Refused: return refuse();
    case RequestReceiver::Came::Later: m_state = State::Storing; return Next::Later;
    }
    return Next::More;
}

void ServerConnection::continueWanted()
{
    write("HTTP/1.1 100 Continue\r\n\r\n");
}

void ServerConnection::bodyTaken(bool isRefused)
{
    m_state = State::Reading;
    if (isRefused)
        refuse(); // nothing more is read, also where its answer takes a while
    else
        readOn();
}

/// What came while the body's taker was at work; with nothing of it, perhaps the request's end.
void ServerConnection::readOn()
{
    QByteArrayView rest = QByteArrayView(m_pending).sliced(m_pendingAt);
    const auto next = receive(rest);
    if (next == Next::Gone)
        return;
    m_pendingAt = m_pending.size() - rest.size();
    if (next == Next::Whole && answer() == Next::Gone)
        return;
    resume();
}

void ServerConnection::timeRanOut()
{
    const bool midRequest = m_state == State::Reading && m_exchange && !m_exchange->receiver.isIdle() && !m_congested;
    if (midRequest) {
        m_exchange->receiver.refuse(
            {Error::Kind::Disconnected, Reason::TimedOut, u"the request took too long"_s, u"408"_s, 408},
            transport()->peer());
        refuse();
        return;
    }
    m_state = State::Ended;
    if (m_congested)
        transport()->abortConnection();
    else
        transport()->loseConnection();
}

void ServerConnection::pauseProducing()
{
    m_congested = true;
    if (m_state == State::Reading || m_state == State::Sending)
        m_deadline.set(m_site->timeouts.write);
}

void ServerConnection::resumeProducing()
{
    m_congested = false;
    if (m_state == State::Sending) {
        m_deadline.clear();
        if (sendPieces() == Next::Gone)
            return;
    } else if (m_state == State::Reading) {
        m_deadline.set(m_site->timeouts.idle);
    }
    if (m_state == State::Reading)
        resume();
}

} // namespace everyport::http
