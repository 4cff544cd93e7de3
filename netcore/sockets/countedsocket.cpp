#include "netcore/sockets/countedsocket.h"

#include <cerrno>

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "netcore/address/socketname.h"

namespace everyport {

CountedSocket::CountedSocket(
    Descriptors& descriptors, ConnectionRegistry& registry, int fd, std::shared_ptr<ConnectionRecord> record)
    : m_descriptors(descriptors), m_registry(registry), m_record(std::move(record)), m_fd(fd)
{
    m_record->state = ConnectionRecord::State::Open;
    if (m_record->local.family == Address::Family::None)
        m_record->local = localAddress(fd);
    if (m_record->peer.family == Address::Family::None)
        m_record->peer = peerAddress(fd);
}

CountedSocket::~CountedSocket()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool CountedSocket::isBroken() const
{
    pollfd state{m_fd, 0, 0};
    return ::poll(&state, 1, 0) == 1;
}

bool CountedSocket::hasUnread() const
{
    int unread = 0;
    return ioctl(m_fd, FIONREAD, &unread) != 0 || unread != 0;
}

int CountedSocket::takeError() const
{
    int number = 0;
    socklen_t length = sizeof number;
    getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &number, &length);
    return number;
}

void CountedSocket::endWriting() const
{
    ::shutdown(m_fd, SHUT_WR);
}

void CountedSocket::resetAtEnd() const
{
    const linger reset{1, 0};
    setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
}

Error CountedSocket::fault(int number, const char* doing) const
{
    return Error::fromErrno(number, QString::fromLatin1(doing) + QLatin1Char(' ') + m_record->peer.toString());
}

void CountedSocket::close(const Error& reason)
{
    ::close(std::exchange(m_fd, -1));
    m_registry.close(*m_record, reason.isClosed() ? QStringLiteral("closed") : reason.text);
}

} // namespace everyport
