// A socket's way out: what is written in a turn leaves at its end, and whoever writes too much is slowed down.
#include <cerrno>

#include <fcntl.h>
#include <sys/socket.h>

#include "netcore/base/guarded.h"
#include "netcore/sockets/socketcalls.h"
#include "netcore/sockets/sockettransport.h"
#include "netcore/transport/halfcloseable.h"

namespace everyport {

namespace {
constexpr qsizetype bytesATurn = 1024 * 1024; // a busy peer gives way to the others after this much sent to it
constexpr int piecesAWrite = 256;
constexpr qsizetype worthSharing = 16 * 1024; // a piece of a block of 64 KiB that is kept for its sake
constexpr std::chrono::milliseconds starvedFor{20};
} // namespace

void SocketTransport::write(QByteArray bytes)
{
    if (m_state != State::Open || m_writeEnding || m_lent || bytes.isEmpty())
        return;
    m_queue.append(std::move(bytes));
    wasQueued();
}

/// More waits now than before: it leaves at the turn's end, and whoever lets too much pile up is told or cut off.
void SocketTransport::wasQueued()
{
    m_record->queued = m_queue.bytes();
    if (m_queue.bytes() > limits().outbound) {
        finish(Error::busy(Reason::TooLarge,
            QStringLiteral("The other end does not read: %1 MB were waiting for it.").arg(m_queue.bytes() >> 20)));
        return;
    }
    wantFlush();
    notifyProducer();
}

void SocketTransport::passOn(QByteArrayView bytes)
{
    const auto& block = m_descriptors.lastRead();
    if (bytes.size() < worthSharing || bytes.data() != block.constData()) {
        write(bytes.toByteArray());
        return;
    }
    // The block itself, seen only as far as it was filled; whoever keeps it keeps the reactor from reading into it
    // again.
    const auto seen = [&] {
        QByteArray shared = block;
        shared.data_ptr().size = bytes.size();
        return shared;
    };
    if (m_queue.isEmpty() && m_outlet == Outlet::Free && m_state == State::Open && !m_writeEnding) {
        // So much is worth a call of its own, while it is still in the processor's cache. Trouble is met at the turn's
        // end.
        const iovec piece{const_cast<char*>(bytes.data()), size_t(bytes.size())};
        const auto sent = std::max<ssize_t>(0, send(&piece, 1));
        countSent(sent);
        if (sent > 0 && sent < bytes.size()) {
            m_outlet = Outlet::Full;
            updateInterest();
        }
        if (bytes.size() - sent < worthSharing) {
            write(bytes.sliced(sent).toByteArray());
        } else {
            m_queue.appendRest(seen(), sent);
            wasQueued();
        }
    } else {
        write(seen());
    }
}

void SocketTransport::notifyProducer()
{
    if (m_state == State::Closed)
        return;
    if (auto thrown = m_gate.tell(m_queue.bytes(), limits().highWater))
        finish(*thrown);
}

void SocketTransport::setProducer(Producer* producer)
{
    const auto waiting = m_state == State::Closed ? 0 : m_queue.bytes();
    if (auto thrown = m_gate.set(producer, waiting, limits().highWater))
        finish(*thrown);
}

void SocketTransport::stopProducer()
{
    m_gate.stop();
}

void SocketTransport::wantFlush()
{
    if (m_outlet != Outlet::Free || m_flushWanted)
        return;
    m_flushWanted = true;
    m_descriptors.atTurnEnd(*this);
}

void SocketTransport::flush()
{
    if (m_state == State::Closed || !sendQueued())
        return;
    if (m_state == State::Flushing)
        m_queue.isEmpty() ? startLingering() : startGrace();
    else if (m_queue.isEmpty() && m_writeEnding && !m_writeEnded)
        writeHalfEnds();
    updateInterest();
    notifyProducer();
}

/// The peer's time to read what is left of what was written before the end.
void SocketTransport::startGrace()
{
    if (m_graceTimer.isActive())
        return;
    m_graceTimer = m_descriptors.reactor().clock().callLater(limits().grace, [this] {
        finish(Error::disconnected(Reason::TimedOut, QStringLiteral("The other end did not read to the end.")));
    });
}

bool SocketTransport::sendQueued()
{
    m_outlet = Outlet::Free;
    qsizetype allowance = bytesATurn;
    while (!m_queue.isEmpty() && m_outlet == Outlet::Free) {
        iovec pieces[piecesAWrite];
        const auto offered = m_queue.gather(pieces, piecesAWrite);
        const auto sent = send(pieces, offered.count);
        if (sent < 0) {
            if (errno == EINTR)
                continue;
            if (errno == ENOBUFS || errno == ENOMEM) {
                starve();
                break;
            }
            if (errno != EAGAIN && errno != EWOULDBLOCK) {
                finish(Error::fromErrno(errno, QStringLiteral("Sending to ") + m_record->peer.toString()));
                return false;
            }
            m_outlet = Outlet::Full;
            break;
        }
        m_queue.drop(sent);
        countSent(sent);
        allowance -= sent;
        // Half a write means a full buffer; a peer that keeps up with much gives way, too.
        if (sent < offered.bytes || (allowance <= 0 && !m_queue.isEmpty()))
            m_outlet = Outlet::Full;
    }
    m_record->queued = m_queue.bytes();
    return true;
}

void SocketTransport::countSent(ssize_t sent)
{
    m_record->bytesOut += quint64(sent);
    m_registry.moved(0, quint64(sent));
}

ssize_t SocketTransport::send(const iovec* pieces, int count)
{
    if (m_extras && !m_extras->passing.empty())
        return sendWithDescriptors(m_fd, pieces, count, m_extras->passing);
    return m_descriptors.calls().send(m_fd, pieces, count);
}

Result<Done> SocketTransport::sendDescriptor(int fd)
{
    if (m_state != State::Open || m_writeEnding)
        return Error::disconnected(Reason::ConnectionLost, QStringLiteral("The connection has ended."));
    if (extras().passing.size() >= descriptorsAtOnce)
        return Error::busy(Reason::TooManyOpen, QStringLiteral("Too many open files wait to be sent."));
    FileDescriptor copy(::fcntl(fd, F_DUPFD_CLOEXEC, 0));
    if (!copy)
        return Error::fromErrno(errno, QStringLiteral("Sending descriptor %1").arg(fd));
    extras().passing.push_back(std::move(copy));
    return Done{};
}

void SocketTransport::starve()
{
    // The socket itself may be writable, so that the loop would spin if it waited for that.
    m_outlet = Outlet::Starved;
    m_descriptors.reactor().clock().callLaterDetached(starvedFor, [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (!self || self->m_state == State::Closed)
            return;
        self->m_outlet = Outlet::Free;
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
    ::shutdown(m_fd, SHUT_WR);
    if (auto* face = halfCloseable(m_protocol.get())) {
        if (auto thrown = guarded(protocolsName, [&] { face->writeConnectionLost(); })) {
            finish(*thrown);
            return;
        }
    }
    if (m_readEnded)
        finish(Error::closed());
}

} // namespace everyport
