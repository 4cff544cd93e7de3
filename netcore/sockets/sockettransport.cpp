#include "netcore/sockets/sockettransport.h"

#include <cerrno>

#include <fcntl.h>

#include "netcore/sockets/socketport.h"

namespace everyport {

namespace {
constexpr std::chrono::milliseconds starvedFor{20};
} // namespace

SocketTransport* SocketTransport::adopt(Descriptors& descriptors, ConnectionRegistry& registry, int fd,
    std::shared_ptr<ConnectionRecord> record, std::unique_ptr<Protocol> protocol, SocketPort* port)
{
    auto self = std::make_shared<SocketTransport>(
        Own(), descriptors, registry, fd, std::move(record), std::move(protocol), port);
    self->m_owned = descriptors.own(self);
    self->m_id = descriptors.add(fd, *self, true, false);
    if (port)
        self->m_portRow = port->connectionBegan(*self);
    self->endIfThrown(self->m_protocol.made(*self));
    return self.get();
}

SocketTransport::SocketTransport(Own, Descriptors& descriptors, ConnectionRegistry& registry, int fd,
    std::shared_ptr<ConnectionRecord> record, std::unique_ptr<Protocol> protocol, SocketPort* port)
    : m_socket(descriptors, registry, fd, std::move(record)), m_protocol(std::move(protocol)), m_port(port)
{
    m_socket.record().transport = this;
}

/// What a protocol or a producer throws ends the connection.
bool SocketTransport::endIfThrown(std::optional<Error> thrown)
{
    if (thrown)
        finish(std::move(*thrown));
    return thrown.has_value();
}

const SocketTransport::Limits& SocketTransport::limits() const
{
    static constexpr Limits usual;
    return m_limits ? *m_limits : usual;
}

void SocketTransport::turnEnded()
{
    if (m_state == State::Closed) {
        notifyLost();
        return;
    }
    m_protocol.turnEnded();
    if (m_flushWanted) {
        m_flushWanted = false;
        flush();
    }
}

void SocketTransport::updateInterest()
{
    if (m_state == State::Closed || m_hungUp || m_lent)
        return;
    const bool reads = m_state == State::Lingering || m_inlet.reads();
    descriptors().change(m_id, reads, m_outlet.isFull());
}

void SocketTransport::becameReady(bool readable, bool writable)
{
    const auto keep = shared_from_this();
    if (writable && m_outlet.isFull() && m_state != State::Closed)
        flush();
    if (!readable || m_state == State::Closed || !turnComes())
        return;
    if (m_state != State::Lingering)
        m_inlet.reads() ? readSome() : brokeWhilePaused();
    else if (SocketInlet::discard(m_socket))
        finish(Error::closed());
}

bool SocketTransport::watchFailed(int number)
{
    finish(m_socket.fault(number, "Watching the connection to"));
    return true; // whoever called may come again; waiting here would only look as though somebody listened
}

void SocketTransport::yield()
{
    if (m_state != State::Open || m_inlet.isYielded())
        return;
    m_inlet.setYielded(true);
    if (m_id) {
        descriptors().notifyAgain(m_id);
        return;
    }
    // Not watched, for the peer has gone while reading was paused.
    clock().callLaterDetached({}, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->turnComes();
    });
}

/// On with what the protocol has left. False while there is still some.
bool SocketTransport::turnComes()
{
    if (!m_inlet.isYielded() || m_state != State::Open)
        return true;
    m_inlet.setYielded(false);
    endIfThrown(m_protocol.turnCame());
    return !m_inlet.isYielded() && m_state != State::Closed && !shareIsOver();
}

void SocketTransport::brokeWhilePaused()
{
    if (!m_socket.isBroken())
        return; // reading was paused by an event of this very round
    if (const int number = m_socket.takeError()) {
        finish(m_socket.fault(number, "The connection to"));
        return;
    }
    // The peer has gone in order, and what it said before may wait to be read still. The system tells of it whether
    // one wants to hear or not, so from here on it is not asked until reading is resumed.
    descriptors().remove(std::exchange(m_id, 0));
    m_hungUp = true;
    if (m_inlet.isEnded()) {
        finish(Error::closed());
    } else if (!m_outlet.isEmpty()) {
        m_outlet.free(); // what waits for room in its buffer is told now that nobody takes it
        wantFlush();
    }
}

void SocketTransport::readSome()
{
    SocketInlet::Line line{m_socket, m_protocol, m_state};
    switch (m_inlet.read(line)) {
    case SocketInlet::End::None: break;
    case SocketInlet::End::Peer: peerEnded(); break;
    case SocketInlet::End::Fault: finish(std::move(*line.fault)); break;
    }
}

void SocketTransport::peerEnded()
{
    if (m_state == State::Open && m_protocol.isHalfCloseable()) {
        readHalfEnded();
        return;
    }
    // Their half is over. What we have still to say is said (a request may end with a half-close), then ours ends.
    if (m_outlet.isEmpty() || m_state != State::Open) {
        finish(Error::closed());
        return;
    }
    m_inlet.setPaused(true);
    loseConnection();
    updateInterest();
}

void SocketTransport::readHalfEnded()
{
    m_inlet.end();
    updateInterest();
    if (!endIfThrown(m_protocol.readEnded()) && m_writeEnded)
        finish(Error::closed());
}

void SocketTransport::pauseReading()
{
    m_inlet.setPaused(true);
    updateInterest();
}

void SocketTransport::resumeReading()
{
    m_inlet.setPaused(false);
    if (m_hungUp && m_state != State::Closed) {
        m_hungUp = false;
        m_id = descriptors().add(m_socket.descriptor(), *this, true, false);
    }
    updateInterest();
}

Result<FileDescriptor> SocketTransport::lendDescriptor()
{
    if (m_state != State::Open || m_lent || m_hungUp || !m_outlet.isEmpty())
        return Error::unsupported(Reason::InUse, QStringLiteral("The connection is in use."));
    FileDescriptor second(fcntl(m_socket.descriptor(), F_DUPFD_CLOEXEC, 3));
    if (!second)
        return Error::fromErrno(errno, QStringLiteral("Lending a connection"));
    descriptors().remove(std::exchange(m_id, 0));
    m_lent = true;
    return second;
}

void SocketTransport::moveNow()
{
    const auto keep = shared_from_this();
    if (m_state != State::Open || m_lent || m_hungUp)
        return;
    descriptors().beginShare();
    if (m_outlet.isFree())
        flush();
    if (m_state == State::Open && turnComes() && m_inlet.reads())
        readSome();
}

void SocketTransport::loseConnection()
{
    if (m_state != State::Open)
        return;
    m_state = State::Flushing;
    m_socket.record().state = ConnectionRecord::State::Closing;
    // Most have read all by the turn's end; only who has not needs a timer.
    if (!m_outlet.isFree())
        startGrace();
    wantFlush();
}

void SocketTransport::startLingering()
{
    // Nothing can reset what was sent where all was read, and the peer has promised to say no more.
    const bool hasHeardAll = m_peerIsDone && !m_socket.hasUnread();
    if (m_inlet.isEnded() || m_hungUp || m_lent || hasHeardAll) {
        finish(Error::closed());
        return;
    }
    // Closing a socket with unread bytes resets it, and the reset can overtake what was just sent. So only our
    // half ends here, and theirs is waited for, shortly.
    m_state = State::Lingering;
    m_socket.endWriting();
    m_graceTimer = clock().callLater(limits().linger, [this] { finish(Error::closed()); });
}

void SocketTransport::abortConnection()
{
    if (m_state == State::Closed)
        return;
    m_socket.resetAtEnd();
    finish({Error::Kind::Cancelled, Reason::ConnectionLost, {}, {}, 0});
}

void SocketTransport::finish(Error reason)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_reason = std::make_unique<Error>(std::move(reason));
    m_graceTimer.cancel();
    descriptors().remove(m_id);
    m_outlet.clear();
    m_socket.close(*m_reason);
    // Told at the turn's end: never from inside the protocol's own call.
    descriptors().atTurnEnd(*this);
}

void SocketTransport::endWithPort()
{
    m_port = nullptr;
    abortConnection();
    m_outlet.stopProducer();
    if (m_protocol.lost(*m_reason))
        m_protocol.retire(); // this may be its own event
}

void SocketTransport::notifyLost()
{
    m_outlet.stopProducer();
    m_protocol.turnEnded();
    m_protocol.lost(*m_reason);
    m_protocol.set(nullptr);
    if (auto* port = std::exchange(m_port, nullptr))
        port->connectionEnded(m_portRow);
    descriptors().disown(m_owned);
}

void SocketTransport::switchProtocol(std::unique_ptr<Protocol> next)
{
    m_protocol.replace(std::move(next));
    descriptors().atTurnEnd(*this);
    endIfThrown(m_protocol.made(*this));
}

void SocketTransport::write(QByteArray bytes)
{
    if (m_state != State::Open || m_writeEnding || m_lent || bytes.isEmpty())
        return;
    m_outlet.append(std::move(bytes));
    wasQueued();
}

/// More waits now than before: it leaves at the turn's end, and whoever lets too much pile up is told or cut off.
void SocketTransport::wasQueued()
{
    m_socket.record().queued = m_outlet.bytes();
    if (m_outlet.bytes() > limits().outbound) {
        finish(Error::busy(Reason::TooLarge,
            QStringLiteral("The other end does not read: %1 MB were waiting for it.").arg(m_outlet.bytes() >> 20)));
        return;
    }
    wantFlush();
    notifyProducer();
}

void SocketTransport::passOn(QByteArrayView bytes)
{
    const auto& block = descriptors().lastRead();
    if (!SocketOutlet::isWorthSharing(bytes, block)) {
        write(bytes.toByteArray());
        return;
    }
    if (!m_outlet.isEmpty() || !m_outlet.isFree() || m_state != State::Open || m_writeEnding || m_lent) {
        write(SocketOutlet::share(bytes, block));
        return;
    }
    m_outlet.sendAtOnce(m_socket, bytes, block);
    if (m_outlet.isFull())
        updateInterest();
    if (!m_outlet.isEmpty())
        wasQueued();
}

void SocketTransport::notifyProducer()
{
    if (m_state != State::Closed)
        endIfThrown(m_outlet.notifyProducer(limits().highWater));
}

void SocketTransport::setProducer(Producer* producer)
{
    const auto waiting = m_state == State::Closed ? 0 : m_outlet.bytes();
    endIfThrown(m_outlet.setProducer(producer, waiting, limits().highWater));
}

void SocketTransport::wantFlush()
{
    if (!m_outlet.isFree() || m_flushWanted)
        return;
    m_flushWanted = true;
    descriptors().atTurnEnd(*this);
}

void SocketTransport::flush()
{
    if (m_state == State::Closed)
        return;
    if (auto broken = m_outlet.sendQueued(m_socket)) {
        finish(std::move(*broken));
        return;
    }
    if (m_outlet.isStarved())
        askAgainSoon();
    if (m_state == State::Flushing)
        m_outlet.isEmpty() ? startLingering() : startGrace();
    else if (m_outlet.isEmpty() && m_writeEnding && !m_writeEnded)
        writeHalfEnds();
    updateInterest();
    notifyProducer();
}

/// The peer's time to read what is left of what was written before the end.
void SocketTransport::startGrace()
{
    if (m_graceTimer.isActive())
        return;
    m_graceTimer = clock().callLater(limits().grace, [this] {
        finish(Error::disconnected(Reason::TimedOut, QStringLiteral("The other end did not read to the end.")));
    });
}

Result<Done> SocketTransport::sendDescriptor(int fd)
{
    if (m_state != State::Open || m_writeEnding)
        return Error::disconnected(Reason::ConnectionLost, QStringLiteral("The connection has ended."));
    return m_outlet.pass(fd);
}

/// The system has no buffers.
void SocketTransport::askAgainSoon()
{
    clock().callLaterDetached(starvedFor, [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (!self || self->m_state == State::Closed)
            return;
        self->m_outlet.free();
        self->wantFlush();
    });
}

void SocketTransport::loseWriteConnection()
{
    if (m_state != State::Open || m_writeEnding)
        return;
    m_writeEnding = true;
    wantFlush();
}

void SocketTransport::writeHalfEnds()
{
    m_writeEnded = true;
    m_socket.endWriting();
    if (!endIfThrown(m_protocol.writeEnded()) && m_inlet.isEnded())
        finish(Error::closed());
}

} // namespace everyport
