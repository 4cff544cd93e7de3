#include "netcore/sockets/tcpoptions.h"

#include <cerrno>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include "netcore/transport/transport.h"

namespace everyport {

std::optional<TcpOptions> TcpOptions::of(const Transport& transport)
{
    const TcpOptions options(transport.descriptor());
    if (options.get(SOL_SOCKET, SO_PROTOCOL) != IPPROTO_TCP)
        return std::nullopt;
    return options;
}

Result<Done> TcpOptions::set(int level, int name, int value) const
{
    if (setsockopt(m_fd, level, name, &value, sizeof value) != 0)
        return Error::fromErrno(errno, QStringLiteral("Setting an option of a connection"));
    return Done{};
}

int TcpOptions::get(int level, int name) const
{
    int value = 0;
    socklen_t length = sizeof value;
    getsockopt(m_fd, level, name, &value, &length);
    return value;
}

Result<Done> TcpOptions::setNoDelay(bool on) const
{
    return set(IPPROTO_TCP, TCP_NODELAY, on);
}

bool TcpOptions::noDelay() const
{
    return get(IPPROTO_TCP, TCP_NODELAY) != 0;
}

Result<Done> TcpOptions::setKeepAlive(const KeepAlive& times) const
{
    auto done = set(IPPROTO_TCP, TCP_KEEPIDLE, int(times.idle.count()));
    if (done)
        done = set(IPPROTO_TCP, TCP_KEEPINTVL, int(times.interval.count()));
    if (done)
        done = set(IPPROTO_TCP, TCP_KEEPCNT, times.probes);
    if (done)
        done = set(SOL_SOCKET, SO_KEEPALIVE, 1);
    return done;
}

Result<Done> TcpOptions::setKeepAliveOff() const
{
    return set(SOL_SOCKET, SO_KEEPALIVE, 0);
}

std::optional<TcpOptions::KeepAlive> TcpOptions::keepAlive() const
{
    if (!get(SOL_SOCKET, SO_KEEPALIVE))
        return std::nullopt;
    return KeepAlive{std::chrono::seconds(get(IPPROTO_TCP, TCP_KEEPIDLE)),
        std::chrono::seconds(get(IPPROTO_TCP, TCP_KEEPINTVL)), get(IPPROTO_TCP, TCP_KEEPCNT)};
}

Result<Done> TcpOptions::setUserTimeout(std::chrono::milliseconds timeout) const
{
    return set(IPPROTO_TCP, TCP_USER_TIMEOUT, int(timeout.count()));
}

std::chrono::milliseconds TcpOptions::userTimeout() const
{
    return std::chrono::milliseconds(get(IPPROTO_TCP, TCP_USER_TIMEOUT));
}

Result<Done> TcpOptions::setSendBuffer(int bytes) const
{
    return set(SOL_SOCKET, SO_SNDBUF, bytes);
}

Result<Done> TcpOptions::setReceiveBuffer(int bytes) const
{
    return set(SOL_SOCKET, SO_RCVBUF, bytes);
}

void sendAtOnce(int fd)
{
    const auto done = TcpOptions(fd).setNoDelay(true);
    Q_UNUSED(done) // a Unix socket has no such option and needs none
}

} // namespace everyport
