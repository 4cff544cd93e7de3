#include "netcore/sockets/socketcalls.h"

namespace everyport {

ssize_t SocketCalls::send(int fd, const iovec* pieces, int count)
{
    if (count == 1) // the usual answer is one piece, and for that the plain call is the cheaper one
        return ::send(fd, pieces->iov_base, pieces->iov_len, MSG_NOSIGNAL);
    msghdr message{};
    message.msg_iov = const_cast<iovec*>(pieces);
    message.msg_iovlen = size_t(count);
    return ::sendmsg(fd, &message, MSG_NOSIGNAL);
}

ssize_t SocketCalls::receive(int fd, void* buffer, size_t size)
{
    return ::recv(fd, buffer, size, 0);
}

int SocketCalls::watch(int epoll, int operation, int fd, epoll_event* event)
{
    return ::epoll_ctl(epoll, operation, fd, event);
}

int SocketCalls::accept(int fd, sockaddr* peer, socklen_t* length)
{
    return ::accept4(fd, peer, length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

} // namespace everyport
