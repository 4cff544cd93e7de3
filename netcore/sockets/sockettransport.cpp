#include "netcore/sockets/sockettransport.h"

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "netcore/address/socketname.h"
#include "netcore/base/guarded.h"
#include "netcore/sockets/socketcalls.h"
#include "netcore/sockets/socketport.h"
#include "netcore/sockets/tcpoptions.h"
#include "netcore/transport/halfcloseable.h"

namespace everyport {

namespace {
// A busy peer gives way to the others after so much, and before, when its share is over.
constexpr qsizetype bytesAnEvent = 256 * 1024;
constexpr quint8 mostCaution = 3; // halvings of what is read at once
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
    if (auto thrown = guarded(protocolsName, [&] { self->m_protocol->connectionMade(*self); }))
        self->finish(*thrown);
    return self.get();
}

Result<Transport*> SocketTransport::adoptForeign(
    Descriptors& descriptors, ConnectionRegistry& registry, int fd, QString service, std::unique_ptr<Protocol> protocol)
{
    const auto doing = QStringLiteral("Taking over descriptor %1").arg(fd);
    const auto peer = peerAddress(fd);
    int type = 0;
    socklen_t length = sizeof type;
    if (getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length) != 0)
        return Error::fromErrno(errno, doing);
    if (type != SOCK_STREAM || peer.family == Address::Family::None)
        return Error{Error::Kind::Local, Reason::BadValue,
            doing + QStringLiteral(": it is no connected stream socket."), {}, ENOTCONN};
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
    fcntl(fd, F_SETFD, FD_CLOEXEC);
    sendAtOnce(fd);
    auto record = registry.open(ConnectionRecord::Direction::In);
    record->service = std::move(service);
    return static_cast<Transport*>(adopt(descriptors, registry, fd, std::move(record), std::move(protocol), nullptr));
}

SocketTransport::SocketTransport(Own, Descriptors& descriptors, ConnectionRegistry& registry, int fd,
    std::shared_ptr<ConnectionRecord> record, std::unique_ptr<Protocol> protocol, SocketPort* port)
    : m_descriptors(descriptors),
      m_registry(registry),
      m_record(std::move(record)),
      m_protocol(std::move(protocol)),
      m_port(port),
      m_fd(fd)
{
    m_record->state = ConnectionRecord::State::Open;
    m_record->transport = this;
    if (m_record->local.family == Address::Family::None)
        m_record->local = localAddress(fd);
    if (m_record->peer.family == Address::Family::None)
        m_record->peer = peerAddress(fd);
}

SocketTransport::~SocketTransport()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

SocketTransport::Extras& SocketTransport::extras()
{
    if (!m_extras)
        m_extras = std::make_unique<Extras>();
    return *m_extras;
}

const SocketTransport::Limits& SocketTransport::limits() const
{
    static constexpr Limits usual;
    return m_extras ? m_extras->limits : usual;
}

void SocketTransport::setLimits(const Limits& limits)
{
    extras().limits = limits;
}

void SocketTransport::turnEnded()
{
    if (m_state == State::Closed) {
        notifyLost();
        return;
    }
    if (m_extras)
        m_extras->switched.clear();
    if (m_flushWanted) {
        m_flushWanted = false;
        flush();
    }
}

void SocketTransport::updateInterest()
{
    if (m_state == State::Closed || m_hungUp || m_lent)
        return;
    const bool reads = m_state == State::Lingering || (!m_readingPaused && !m_readEnded);
    m_descriptors.change(m_id, reads, m_outlet == Outlet::Full);
}

void SocketTransport::becameReady(bool readable, bool writable)
{
    const auto keep = shared_from_this();
    if (writable && m_outlet == Outlet::Full && m_state != State::Closed)
        flush();
    if (!readable || m_state == State::Closed || !turnComes())
        return;
    if (m_state == State::Lingering)
        discardSome();
    else if (m_readingPaused || m_readEnded)
        brokeWhilePaused();
    else
        readSome();
}

bool SocketTransport::watchFailed(int number)
{
    finish(Error::fromErrno(number, QStringLiteral("Watching the connection to ") + m_record->peer.toString()));
    return true; // whoever called may come again; waiting here would only look as though somebody listened
}

void SocketTransport::yield()
{
    if (m_state != State::Open || m_yielded)
        return;
    m_yielded = true;
    if (m_id) {
        m_descriptors.notifyAgain(m_id);
        return;
    }
    // Not watched, for the peer has gone while reading was paused.
    m_descriptors.reactor().clock().callLaterDetached({}, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->turnComes();
    });
}

/// On with what the protocol has left. False while there is still some.
bool SocketTransport::turnComes()
{
    if (!m_yielded || m_state != State::Open)
        return true;
    m_yielded = false;
    if (auto thrown = guarded(protocolsName, [&] { m_protocol->turnCame(); }))
        finish(*thrown);
    return !m_yielded && m_state != State::Closed && !shareIsOver();
}

void SocketTransport::brokeWhilePaused()
{
    pollfd state{m_fd, 0, 0};
    if (::poll(&state, 1, 0) != 1)
        return; // reading was paused by an event of this very round
    int number = 0;
    socklen_t length = sizeof number;
    getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &number, &length);
    if (number) {
        finish(Error::fromErrno(number, QStringLiteral("The connection to ") + m_record->peer.toString()));
        return;
    }
    // The peer has gone in order, and what it said before may wait to be read still. The system tells of it whether
    // one wants to hear or not, so from here on it is not asked until reading is resumed.
    m_descriptors.remove(std::exchange(m_id, 0));
    m_hungUp = true;
    if (m_readEnded) {
        finish(Error::closed());
    } else if (!m_queue.isEmpty()) {
        m_outlet = Outlet::Free; // what waits for room in its buffer is told now that nobody takes it
        wantFlush();
    }
}

/// Whose few bytes took long gets fewer of them.
qsizetype SocketTransport::atOnce() const
{
    const auto most = m_protocol ? m_protocol->mostAtOnce() : Protocol::muchAtOnce;
    return most <= Protocol::littleAtOnce ? most >> m_caution : most;
}

void SocketTransport::readSome()
{
    qsizetype read = 0;
    while (read < bytesAnEvent && m_state != State::Closed && !m_readingPaused && !m_yielded) {
        auto& buffer = m_descriptors.readBuffer();
        const auto size = std::min(buffer.size(), atOnce());
        const auto got = receive(buffer, size);
        if (m_state == State::Closed)
            return; // by what came along
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
        const QByteArrayView bytes(buffer.constData(), got);
        if (m_state == State::Open) {
            if (auto thrown = guarded(protocolsName, [&] { m_protocol->dataReceived(bytes); }))
                finish(*thrown);
        }
        if (got < size)
            return; // the socket is empty; asking again would only say so
        read += got;
        if (m_descriptors.shareIsOver()) {
            m_caution = std::min<quint8>(mostCaution, m_caution + 1);
            return; // what is left is told again, after the others
        }
        m_caution = m_caution > 0 ? m_caution - 1 : 0;
    }
}

/// Open files that came along are handed over before the bytes are.
ssize_t SocketTransport::receive(QByteArray& buffer, qsizetype most)
{
    if (m_record->local.family != Address::Family::Unix || m_state != State::Open
        || !descriptorReceiver(m_protocol.get()))
        return m_descriptors.calls().receive(m_fd, buffer.data(), size_t(most));
    std::vector<FileDescriptor> received;
    const auto got = receiveWithDescriptors(m_fd, buffer.data(), size_t(most), received);
    const int number = errno;
    for (auto& fd : received) {
        // it may change in between
        auto* receiver = m_state == State::Open ? descriptorReceiver(m_protocol.get()) : nullptr;
        if (!receiver)
            break;
        if (auto thrown = guarded(protocolsName, [&] { receiver->descriptorReceived(std::move(fd)); }))
            finish(*thrown);
    }
    errno = number;
    return got;
}

void SocketTransport::discardSome()
{
    auto& buffer = m_descriptors.readBuffer();
    const auto got = m_descriptors.calls().receive(m_fd, buffer.data(), size_t(buffer.size()));
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
        finish(Error::closed());
}

void SocketTransport::peerEnded()
{
    if (m_state == State::Open && halfCloseable(m_protocol.get())) {
        readHalfEnded();
        return;
    }
    // Their half is over. What we have still to say is said (a request may end with a half-close), then ours ends.
    if (m_queue.isEmpty() || m_state != State::Open) {
        finish(Error::closed());
        return;
    }
    m_readingPaused = true;
    loseConnection();
    updateInterest();
}

void SocketTransport::readHalfEnded()
{
    m_readEnded = true;
    updateInterest();
    auto* face = halfCloseable(m_protocol.get());
    if (auto thrown = guarded(protocolsName, [&] { face->readConnectionLost(); }))
        finish(*thrown);
    else if (m_writeEnded)
        finish(Error::closed());
}

void SocketTransport::pauseReading()
{
    m_readingPaused = true;
    updateInterest();
}

void SocketTransport::resumeReading()
{
    m_readingPaused = false;
    if (m_hungUp && m_state != State::Closed) {
        m_hungUp = false;
        m_id = m_descriptors.add(m_fd, *this, true, false);
    }
    updateInterest();
}

Result<FileDescriptor> SocketTransport::lendDescriptor()
{
    if (m_state != State::Open || m_lent || m_hungUp || !m_queue.isEmpty())
        return Error::unsupported(Reason::InUse, QStringLiteral("The connection is in use."));
    FileDescriptor second(fcntl(m_fd, F_DUPFD_CLOEXEC, 3));
    if (!second)
        return Error::fromErrno(errno, QStringLiteral("Lending a connection"));
    m_descriptors.remove(std::exchange(m_id, 0));
    m_lent = true;
    return second;
}

void SocketTransport::moveNow()
{
    const auto keep = shared_from_this();
    if (m_state != State::Open || m_lent || m_hungUp)
        return;
    m_descriptors.beginShare();
    if (m_outlet == Outlet::Free)
        flush();
    if (m_state == State::Open && turnComes() && !m_readingPaused && !m_readEnded)
        readSome();
}

void SocketTransport::loseConnection()
{
    if (m_state != State::Open)
        return;
    m_state = State::Flushing;
    m_record->state = ConnectionRecord::State::Closing;
    // Most have read all by the turn's end; only who has not needs a timer.
    if (m_outlet != Outlet::Free)
        startGrace();
    wantFlush();
}

void SocketTransport::startLingering()
{
    if (m_readEnded || m_hungUp || m_lent || hasHeardAll()) {
        finish(Error::closed());
        return;
    }
    // Closing a socket with unread bytes resets it, and the reset can overtake what was just sent. So only our
    // half ends here, and theirs is waited for, shortly.
    m_state = State::Lingering;
    ::shutdown(m_fd, SHUT_WR);
    m_graceTimer = m_descriptors.reactor().clock().callLater(limits().linger, [this] { finish(Error::closed()); });
}

/// Nothing can reset what was sent: all was read, and the peer has promised to say no more.
bool SocketTransport::hasHeardAll() const
{
    int unread = 0;
    return m_peerIsDone && ioctl(m_fd, FIONREAD, &unread) == 0 && unread == 0;
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
    m_reason = std::make_unique<Error>(std::move(reason));
    m_graceTimer.cancel();
    m_descriptors.remove(m_id);
    ::close(std::exchange(m_fd, -1));
    m_queue.clear();
    if (m_extras)
        m_extras->passing.clear();
    m_registry.close(*m_record, m_reason->isClosed() ? QStringLiteral("closed") : m_reason->text);
    // Told at the turn's end: never from inside the protocol's own call.
    m_descriptors.atTurnEnd(*this);
}

void SocketTransport::endWithPort()
{
    m_port = nullptr;
    abortConnection();
    stopProducer();
    if (m_lostTold || !m_protocol)
        return;
    m_lostTold = true;
    guarded(protocolsName, [&] { m_protocol->connectionLost(*m_reason); });
    retire(std::move(m_protocol)); // this may be its own event
}

void SocketTransport::notifyLost()
{
    stopProducer();
    if (m_extras)
        m_extras->switched.clear();
    if (!m_lostTold && m_protocol) {
        m_lostTold = true;
        guarded(protocolsName, [&] { m_protocol->connectionLost(*m_reason); });
    }
    m_protocol.reset();
    if (auto* port = std::exchange(m_port, nullptr))
        port->connectionEnded(m_portRow);
    m_descriptors.disown(m_owned);
}

void SocketTransport::retire(std::unique_ptr<Protocol> protocol)
{
    extras().switched.push_back(std::move(protocol));
}

void SocketTransport::switchProtocol(std::unique_ptr<Protocol> next)
{
    retire(std::exchange(m_protocol, std::move(next)));
    m_descriptors.atTurnEnd(*this);
    if (auto thrown = guarded(protocolsName, [&] { m_protocol->connectionMade(*this); }))
        finish(*thrown);
}

} // namespace everyport
