#include "tests/support/memorytransport.h"

namespace everyport {

MemoryTransport::MemoryTransport() : m_record(std::make_shared<ConnectionRecord>())
{
    m_record->state = ConnectionRecord::State::Open;
    m_record->peer = {Address::Family::IPv4, QStringLiteral("127.0.0.1"), 40000};
    m_record->local = {Address::Family::IPv4, QStringLiteral("127.0.0.1"), 5222};
    m_record->transport = this;
}

MemoryTransport::~MemoryTransport()
{
    if (m_open)
        peerCloses({Error::Kind::Disconnected, Reason::ConnectionLost, {}, {}, 0});
}

void MemoryTransport::open(std::unique_ptr<Protocol> protocol)
{
    m_protocol = std::move(protocol);
    m_open = true;
    ++m_depth;
    m_protocol->connectionMade(*this);
    --m_depth;
    settle();
}

void MemoryTransport::feed(QByteArrayView bytes)
{
    if (m_paused) {
        m_held.append(bytes);
        return;
    }
    deliver(bytes);
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
    ++m_depth;
    m_protocol->dataReceived(bytes);
    --m_depth;
    settle();
}

void MemoryTransport::peerCloses(Error reason)
{
    if (!m_open)
        return;
    if (!m_ending)
        m_ending = std::move(reason);
    settle();
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

void MemoryTransport::settle()
{
    if (m_depth > 0)
        return;
    m_retired.clear();
    if (!m_ending || !m_open)
        return;
    m_open = false;
    m_record->state = ConnectionRecord::State::Closed;
    ++m_depth;
    if (m_protocol)
        m_protocol->connectionLost(*m_ending);
    --m_depth;
    m_protocol.reset();
}

void MemoryTransport::write(QByteArray bytes)
{
    if (!m_open || m_ending)
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
    if (!m_held.isEmpty() && m_depth == 0)
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

void MemoryPair::exchange(qsizetype chunk)
{
    const auto pass = [chunk](MemoryTransport& from, MemoryTransport& to) {
        const QByteArray bytes = from.takeWritten();
        const qsizetype step = chunk ? chunk : bytes.size();
        for (qsizetype at = 0; at < bytes.size(); at += step)
            to.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
        return !bytes.isEmpty();
    };
    for (int round = 0; round < 10000; ++round) {
        const bool there = pass(client, server);
        const bool back = pass(server, client);
        if (!there && !back)
            break;
    }
    // One side's end is the other's.
    if (!client.isOpen())
        server.peerCloses();
    if (!server.isOpen())
        client.peerCloses();
}

} // namespace everyport
