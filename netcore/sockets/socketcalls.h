#pragma once

#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>

namespace everyport {

/// The system calls that move bytes and callers, so that a test can count them and make them fail as a system under
/// pressure would (EINTR, ENOBUFS, half a write). errno as the system leaves it.
class SocketCalls {
public:
    virtual ~SocketCalls() = default;
    virtual ssize_t send(int fd, const iovec* pieces, int count);
    virtual ssize_t receive(int fd, void* buffer, size_t size);
    virtual int watch(int epoll, int operation, int fd, epoll_event* event); ///< epoll_ctl
    virtual int accept(int fd, sockaddr* peer, socklen_t* length);           ///< Non-blocking, close-on-exec.
};

} // namespace everyport
