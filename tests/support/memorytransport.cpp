#include "tests/support/memorytransport.h"

#include <algorithm>
#include <cerrno>

#include "netcore/transport/halfcloseable.h"

namespace everyport {

namespace {

// Of all transports of a thread, as of all connections of a loop.
thread_local int running = 0;
thread_local std::vector<MemoryTransport*> ended; // while it ran

void settleEnded()
{
    while (running == 0 && !ended.empty()) {
        auto* next = ended.front();
        ended.erase(ended.begin());
        next->settle();
    }
}

} // namespace

template <typename Call>
void MemoryTransport::event(Call call)
{
    ++m_depth;
    ++running;
    call();
    --running;
    --m_depth;
    settle();
    settleEnded();
}

MemoryTransport::MemoryTransport() : m_record(std::make_shared<ConnectionRecord>())
{
    m_record->state = ConnectionRecord::State::Open;
    m_record->peer = {Address::Family::IPv4, QStringLiteral("127.0.0.1"), 40000};
    m_record->local = {Address::Family::IPv4, QStringLiteral("127.0.0.1"), 5222};
    m_record->transport = this;
}

MemoryTransport::~MemoryTransport()
{
    std::erase(ended, this);
    if (!m_ending)
        m_ending = Error{Error::Kind::Disconnected, Reason::ConnectionLost, {}, {}, 0};
    if (m_open && m_depth == 0)
        notifyLost(); // there is no later
}

void MemoryTransport::open(std::unique_ptr<Protocol> protocol)
{
    m_protocol = std::move(protocol);
    m_open = true;
    event([this] { m_protocol->connectionMade(*this); });
}

void MemoryTransport::feed(QByteArrayView bytes)
{
    if (m_paused || m_yielded) {
        m_held.append(bytes);
        return;
    }
    deliver(bytes);
}

void MemoryTransport::giveTurn()
{
    if (!m_open || m_ending || !std::exchange(m_yielded, false))
        return;
    m_shareAsked = 0;
    event([this] { m_protocol->turnCame(); });
    if (!m_yielded && !m_paused && !m_held.isEmpty())
        deliver(std::exchange(m_held, {}));
}

void MemoryTransport::feedByteByByte(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size() && m_open; ++at)
        feed(bytes.sliced(at, 1));
}

void MemoryTransport::deliver(QByteArrayView bytes)
{
    if (!m_open || m_ending)
        return;
    m_record->bytesIn += quint64(bytes.size());
    m_shareAsked = 0;
    event([this, bytes] { m_protocol->dataReceived(bytes); });
}

void MemoryTransport::peerCloses(Error reason)
{
    if (!m_open)
        return;
    if (!m_ending)
        m_ending = std::move(reason);
    settle();
}

template <typename Call>
void MemoryTransport::tell(Call call)
{
    event([this, call] {
        if (auto* face = halfCloseable(m_protocol.get()))
            call(*face);
        if (m_readEnded && m_writeEnded && !m_ending)
            m_ending = Error::closed();
    });
}

void MemoryTransport::peerEndsItsHalf()
{
    if (!m_open || m_ending || m_readEnded)
        return;
    if (!halfCloseable(m_protocol.get())) {
        peerCloses();
        return;
    }
    m_readEnded = true;
    tell([](HalfCloseable& face) { face.readConnectionLost(); });
}

void MemoryTransport::loseWriteConnection()
{
    if (!m_open || m_ending || m_writeEnded)
        return;
    m_writeEnded = true;
    tell([](HalfCloseable& face) { face.writeConnectionLost(); });
}

void MemoryTransport::setStalled(bool stalled)
{
    m_stalled = stalled;
    if (!stalled && m_producerPaused) {
        m_producerPaused = false;
        if (m_producer)
            m_producer->resumeProducing();
    }
    if (!stalled)
        settle();
}

void MemoryTransport::setProducerPaused(bool paused)
{
    if (!m_producer || paused == m_producerPaused)
        return;
    m_producerPaused = paused;
    if (paused)
        m_producer->pauseProducing();
    else
        m_producer->resumeProducing();
}

void MemoryTransport::settle()
{
    if (m_depth > 0)
        return;
    m_retired.clear();
    if (!m_ending || !m_open)
        return;
    if (running == 0)
        notifyLost();
    else if (std::find(ended.begin(), ended.end(), this) == ended.end())
        ended.push_back(this);
}

void MemoryTransport::notifyLost()
{
    m_open = false;
    m_record->state = ConnectionRecord::State::Closed;
    ++m_depth;
    ++running;
    if (m_protocol)
        m_protocol->connectionLost(*m_ending);
    --running;
    --m_depth;
    m_protocol.reset();
    settleEnded();
}

void MemoryTransport::write(QByteArray bytes)
{
    if (!m_open || m_ending || m_writeEnded)
        return;
    m_record->bytesOut += quint64(bytes.size());
    m_written.append(bytes);
    if (m_stalled && m_producer && !m_producerPaused && m_written.size() > highWater) {
        m_producerPaused = true;
        m_producer->pauseProducing();
    }
}

void MemoryTransport::resumeReading()
{
    m_paused = false;
    if (!m_held.isEmpty() && m_depth == 0 && !m_yielded)
        deliver(std::exchange(m_held, {}));
}

void MemoryTransport::loseConnection()
{
    if (!m_ending)
        m_ending = Error::closed();
    settle();
}

void MemoryTransport::abortConnection()
{
    m_aborted = true;
    if (!m_ending)
        m_ending = Error{Error::Kind::Cancelled, Reason::ConnectionLost, {}, {}, 0};
    settle();
}

void MemoryTransport::setProducer(Producer* producer)
{
    m_producer = producer;
    m_producerPaused = false;
    if (m_producer && queuedBytes() > highWater) {
        m_producerPaused = true;
        m_producer->pauseProducing();
    }
}

void MemoryTransport::switchProtocol(std::unique_ptr<Protocol> next)
{
    m_retired.push_back(std::exchange(m_protocol, std::move(next)));
    ++m_depth;
    m_protocol->connectionMade(*this);
    --m_depth;
    settle();
}

namespace {

bool pass(MemoryTransport& from, MemoryTransport& to, qsizetype chunk)
{
    const QByteArray bytes = from.takeWritten();
    if (from.wasAborted())
        return false; // what was queued is gone
    const qsizetype step = chunk ? chunk : bytes.size();
    for (qsizetype at = 0; at < bytes.size(); at += step)
        to.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
    return !bytes.isEmpty();
}

/// One side's end is the other's: an abort reaches it as a reset, and an end in order only when it reads.
void passEnd(MemoryTransport& from, MemoryTransport& to)
{
    if (!from.isOpen() && from.wasAborted())
        to.peerCloses({Error::Kind::Disconnected, Reason::ConnectionReset, {}, {}, ECONNRESET});
    if (to.isReadingPaused())
        return;
    if (from.hasEndedItsHalf())
        to.peerEndsItsHalf();
    if (!from.isOpen())
        to.peerCloses();
}

} // namespace

void exchangeBetween(MemoryTransport& client, MemoryTransport& server, qsizetype chunk)
{
    for (int round = 0; round < 10000; ++round) {
        const bool there = pass(client, server, chunk);
        const bool back = pass(server, client, chunk);
        if (!there && !back)
            break;
    }
    passEnd(client, server);
    passEnd(server, client);
}

void MemoryPair::exchange(qsizetype chunk)
{
    exchangeBetween(client, server, chunk);
}

} // namespace everyport
