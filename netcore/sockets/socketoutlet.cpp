#include "netcore/sockets/socketoutlet.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>

namespace everyport {

namespace {
constexpr qsizetype bytesATurn = 1024 * 1024; // a busy peer gives way to the others after this much sent to it
constexpr int piecesAWrite = 256;
} // namespace

void SocketOutlet::clear()
{
    m_queue.clear();
    m_passing.reset();
}

QByteArray SocketOutlet::share(QByteArrayView bytes, const QByteArray& block)
{
    // The block itself, seen only as far as it was filled; whoever keeps it keeps the reactor from reading into it
    // again.
    QByteArray shared = block;
    shared.data_ptr().size = bytes.size();
    return shared;
}

void SocketOutlet::sendAtOnce(CountedSocket& socket, QByteArrayView bytes, const QByteArray& block)
{
    // So much is worth a call of its own, while it is still in the processor's cache. Trouble is met at the turn's end.
    const iovec piece{const_cast<char*>(bytes.data()), size_t(bytes.size())};
    const auto sent = std::max<ssize_t>(0, send(socket, &piece, 1));
    if (sent > 0 && sent < bytes.size())
        m_state = State::Full;
    if (sent == bytes.size())
        return;
    if (bytes.size() - sent < worthSharing)
        m_queue.append(bytes.sliced(sent).toByteArray());
    else
        m_queue.appendRest(share(bytes, block), sent);
}

std::optional<Error> SocketOutlet::sendQueued(CountedSocket& socket)
{
    m_state = State::Free;
    qsizetype allowance = bytesATurn;
    while (!m_queue.isEmpty() && isFree()) {
        iovec pieces[piecesAWrite];
        const auto offered = m_queue.gather(pieces, piecesAWrite);
        const auto sent = send(socket, pieces, offered.count);
        if (sent < 0) {
            if (errno == EINTR)
                continue;
            if (auto broken = stopped(socket, errno))
                return broken;
            break;
        }
        m_queue.drop(sent);
        allowance -= sent;
        // Half a write means a full buffer; a peer that keeps up with much gives way, too.
        if (sent < offered.bytes || (allowance <= 0 && !m_queue.isEmpty()))
            m_state = State::Full;
    }
    socket.record().queued = m_queue.bytes();
    return std::nullopt;
}

/// By errno `number`: for now, or for good.
std::optional<Error> SocketOutlet::stopped(CountedSocket& socket, int number)
{
    if (number == ENOBUFS || number == ENOMEM) {
        // The socket itself may be writable, so that the loop would spin if it waited for that.
        m_state = State::Starved;
        return std::nullopt;
    }
    if (number != EAGAIN && number != EWOULDBLOCK)
        return socket.fault(number, "Sending to");
    m_state = State::Full;
    return std::nullopt;
}

ssize_t SocketOutlet::send(CountedSocket& socket, const iovec* pieces, int count)
{
    if (m_passing && !m_passing->empty())
        return socket.send(pieces, count, *m_passing);
    return socket.send(pieces, count);
}

Result<Done> SocketOutlet::pass(int fd)
{
    if (m_passing && m_passing->size() >= descriptorsAtOnce)
        return Error::busy(Reason::TooManyOpen, QStringLiteral("Too many open files wait to be sent."));
    FileDescriptor copy(::fcntl(fd, F_DUPFD_CLOEXEC, 0));
    if (!copy)
        return Error::fromErrno(errno, QStringLiteral("Sending descriptor %1").arg(fd));
    if (!m_passing)
        m_passing = std::make_unique<std::vector<FileDescriptor>>();
    m_passing->push_back(std::move(copy));
    return Done{};
}

} // namespace everyport
