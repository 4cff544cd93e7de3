#include "netcore/sockettransport.h"

#include <cerrno>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "netcore/socketname.h"
#include "netcore/socketport.h"

namespace everyport {

namespace {
// A busy peer gives way to the others after this many reads.
constexpr int readsAnEvent = 4;
constexpr int piecesAWrite = 64;
} // namespace

SocketTransport* SocketTransport::adopt(Descriptors& descriptors, ConnectionRegistry& registry, int fd,
    std::shared_ptr<ConnectionRecord> record, std::unique_ptr<Protocol> protocol, SocketPort* port)
{
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on); // one write a turn makes Nagle's waiting needless
    auto self = std::shared_ptr<SocketTransport>(
        new SocketTransport(descriptors, registry, fd, std::move(record), std::move(protocol), port));
    descriptors.own(self);
    self->m_id = descriptors.add(fd, *self, true, false);
    self->m_protocol->connectionMade(*self);
    return self.get();
}

SocketTransport::SocketTransport(Descriptors& descriptors, ConnectionRegistry& registry, int fd,
    std::shared_ptr<ConnectionRecord> record, std::unique_ptr<Protocol> protocol, SocketPort* port)
    : m_descriptors(descriptors), m_registry(registry), m_record(std::move(record)), m_protocol(std::move(protocol))
    , m_port(port), m_fd(fd)
{
    m_record->state = ConnectionRecord::State::Open;
    m_record->transport = this;
    m_record->local = localAddress(fd);
    m_record->peer = peerAddress(fd);
}

SocketTransport::~SocketTransport()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

void SocketTransport::write(QByteArray bytes)
{
    if (m_state != State::Open || bytes.isEmpty())
        return;
    m_queued += bytes.size();
    m_record->queued = m_queued;
    m_queue.push_back(std::move(bytes));
    if (m_queued > m_limits.outbound) {
        finish({Error::Kind::Busy, Reason::TooLarge,
            QStringLiteral("The other end does not read: %1 MB were waiting for it.").arg(m_queued >> 20), {}, 0});
        return;
    }
    if (m_producer && !m_producerPaused && m_queued > m_limits.highWater) {
        m_producerPaused = true;
        m_producer->pauseProducing();
    }
    wantFlush();
}

void SocketTransport::wantFlush()
{
    if (m_blocked || std::exchange(m_flushWanted, true))
        return;
    m_descriptors.atTurnEnd(*this);
}

void SocketTransport::turnEnded()
{
    if (m_state == State::Closed) {
        tellLost();
        return;
    }
    m_switched.clear();
    if (std::exchange(m_flushWanted, false))
        flush();
}

void SocketTransport::flush()
{
    if (m_state == State::Closed || !sendQueued())
        return;
    if (m_state == State::Flushing && m_queue.empty())
        startLingering();
    updateInterest();
    if (m_producer && m_producerPaused && m_queued < m_limits.highWater / 2) {
        m_producerPaused = false;
        m_producer->resumeProducing();
    }
}

bool SocketTransport::sendQueued()
{
    m_blocked = false;
    while (!m_queue.empty() && !m_blocked) {
        iovec pieces[piecesAWrite];
        int count = 0;
        qsizetype offered = 0;
        for (auto at = m_queue.begin(); at != m_queue.end() && count < piecesAWrite; ++at, ++count) {
            const qsizetype skip = count == 0 ? m_head : 0;
            pieces[count].iov_base = const_cast<char*>(at->constData()) + skip;
            pieces[count].iov_len = size_t(at->size() - skip);
            offered += at->size() - skip;
        }
        msghdr message{};
        message.msg_iov = pieces;
        message.msg_iovlen = size_t(count);
        const auto sent = ::sendmsg(m_fd, &message, MSG_NOSIGNAL);
        if (sent < 0) {
            if (errno == EINTR)
                continue;
            if (errno != EAGAIN && errno != EWOULDBLOCK && errno != ENOBUFS) {
                finish(Error::fromErrno(errno, QStringLiteral("Sending to ") + m_record->peer.toString()));
                return false;
            }
            m_blocked = true;
            break;
        }
        m_blocked = sent < offered;
        m_queued -= sent;
        m_record->bytesOut += quint64(sent);
        m_registry.moved(0, quint64(sent));
        m_head += sent;
        while (!m_queue.empty() && m_head >= m_queue.front().size()) {
            m_head -= m_queue.front().size();
            m_queue.pop_front();
        }
    }
    m_record->queued = m_queued;
    return true;
}

void SocketTransport::updateInterest()
{
    if (m_state == State::Closed)
        return;
    m_descriptors.change(m_id, !m_readingPaused || m_state == State::Lingering, m_blocked);
}

void SocketTransport::becameReady(bool readable, bool writable)
{
    const auto keep = shared_from_this();
    if (writable && m_blocked && m_state != State::Closed)
        flush();
    if (!readable || m_state == State::Closed)
        return;
    if (m_state == State::Lingering)
        discardSome();
    else if (m_readingPaused) // only a broken connection wakes one that does not read
        finish({Error::Kind::Disconnected, Reason::ConnectionLost, QStringLiteral("The other end has gone."), {}, 0});
    else
        readSome();
}

void SocketTransport::readSome()
{
    auto& buffer = m_descriptors.readBuffer();
    for (int round = 0; round < readsAnEvent && m_state != State::Closed && !m_readingPaused; ++round) {
        const auto got = ::recv(m_fd, buffer.data(), size_t(buffer.size()), 0);
        if (got < 0) {
            if (errno == EINTR)
                continue;
            if (errno != EAGAIN && errno != EWOULDBLOCK)
                finish(Error::fromErrno(errno, QStringLiteral("Reading from ") + m_record->peer.toString()));
            return;
        }
        if (got == 0) {
            peerEnded();
            return;
        }
        m_record->bytesIn += quint64(got);
        m_registry.moved(quint64(got), 0);
        if (m_state == State::Open)
            m_protocol->dataReceived(QByteArrayView(buffer.constData(), got));
        if (got < buffer.size())
            return; // the socket is empty; asking again would only say so
    }
}

void SocketTransport::discardSome()
{
    auto& buffer = m_descriptors.readBuffer();
    const auto got = ::recv(m_fd, buffer.data(), size_t(buffer.size()), 0);
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
        finish(Error::closed());
}

void SocketTransport::peerEnded()
{
    // Their half is over. What we have still to say is said (a request may end with a half-close), then ours ends.
    if (m_queue.empty() || m_state != State::Open) {
        finish(Error::closed());
        return;
    }
    m_readingPaused = true;
    loseConnection();
    updateInterest();
}

void SocketTransport::pauseReading()
{
    m_readingPaused = true;
    updateInterest();
}

void SocketTransport::resumeReading()
{
    m_readingPaused = false;
    updateInterest();
}

void SocketTransport::loseConnection()
{
    if (m_state != State::Open)
        return;
    m_state = State::Flushing;
    m_record->state = ConnectionRecord::State::Closing;
    m_graceTimer = m_descriptors.reactor().clock().callLater(m_limits.grace, [this] {
        finish({Error::Kind::Disconnected, Reason::TimedOut, QStringLiteral("The other end did not read to the end."), {}, 0});
    });
    wantFlush();
}

void SocketTransport::startLingering()
{
    // Closing a socket with unread bytes resets it, and the reset can overtake what was just sent. So only our
    // half ends here, and theirs is waited for, shortly.
    m_state = State::Lingering;
    ::shutdown(m_fd, SHUT_WR);
    m_graceTimer = m_descriptors.reactor().clock().callLater(m_limits.linger, [this] { finish(Error::closed()); });
}

void SocketTransport::abortConnection()
{
    if (m_state == State::Closed)
        return;
    const linger reset{1, 0};
    setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    finish({Error::Kind::Cancelled, Reason::ConnectionLost, {}, {}, 0});
}

void SocketTransport::finish(Error reason)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_reason = std::move(reason);
    m_graceTimer.cancel();
    m_descriptors.remove(m_id);
    ::close(std::exchange(m_fd, -1));
    m_queue.clear();
    m_queued = 0;
    m_registry.close(*m_record, m_reason.isClosed() ? QStringLiteral("closed") : m_reason.text);
    // Told at the turn's end: never from inside the protocol's own call.
    m_descriptors.atTurnEnd(*this);
}

void SocketTransport::endWithPort()
{
    m_port = nullptr;
    abortConnection();
    if (std::exchange(m_lostTold, true) || !m_protocol)
        return;
    m_protocol->connectionLost(m_reason);
    m_switched.push_back(std::move(m_protocol)); // this may be its own event
}

void SocketTransport::tellLost()
{
    m_switched.clear();
    if (!std::exchange(m_lostTold, true) && m_protocol)
        m_protocol->connectionLost(m_reason);
    m_protocol.reset();
    if (m_port)
        m_port->connectionEnded(this);
    m_port = nullptr;
    m_descriptors.disown(*this);
}

void SocketTransport::setProducer(Producer* producer)
{
    m_producer = producer;
    m_producerPaused = false;
    if (m_producer && m_queued > m_limits.highWater) {
        m_producerPaused = true;
        m_producer->pauseProducing();
    }
}

void SocketTransport::switchProtocol(std::unique_ptr<Protocol> next)
{
    m_switched.push_back(std::exchange(m_protocol, std::move(next)));
    m_descriptors.atTurnEnd(*this);
    m_protocol->connectionMade(*this);
}

} // namespace everyport
