#include "netcore/socketport.h"

#include <cerrno>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QFile>

#include "netcore/socketname.h"
#include "netcore/sockettransport.h"
#include "netcore/unixsocket.h"

namespace everyport {

namespace {

// An accept storm shares the turn with those who are already in.
constexpr int acceptsAnEvent = 64;

} // namespace

Result<std::unique_ptr<Port>> SocketPort::listenTcp(Descriptors& descriptors, ConnectionRegistry& registry,
    TcpListenOptions options, ProtocolFactory factory)
{
    const auto name = SocketName::numeric(options.interface, options.port);
    if (!name)
        return name.error();
    const auto doing = QStringLiteral("Listening on %1 port %2").arg(options.interface).arg(options.port);
    int fd = ::socket(name->family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    auto usable = *name;
    if (fd < 0 && errno == EAFNOSUPPORT && options.interface == QLatin1String("*")) {
        usable = *SocketName::numeric(QStringLiteral("0.0.0.0"), options.port); // a machine without IPv6
        fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    }
    if (fd < 0)
        return Error::fromErrno(errno, doing);
    const int on = 1;
    const int onlyV6 = options.interface != QLatin1String("*");
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (options.reusePort)
        setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    if (usable.family() == AF_INET6)
        setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &onlyV6, sizeof onlyV6);
    if (::bind(fd, usable.any(), usable.length) != 0 || ::listen(fd, options.backlog) != 0) {
        const auto error = Error::fromErrno(errno, doing);
        ::close(fd);
        return error;
    }
    return std::unique_ptr<Port>(new SocketPort(descriptors, registry, fd, std::move(options.service), std::move(factory)));
}

SocketPort::SocketPort(Descriptors& descriptors, ConnectionRegistry& registry, int fd, QString service, ProtocolFactory factory)
    : m_descriptors(descriptors), m_registry(registry), m_address(localAddress(fd)), m_service(std::move(service))
    , m_factory(std::move(factory)), m_fd(fd), m_reserve(::open("/dev/null", O_RDONLY | O_CLOEXEC))
{
    m_id = descriptors.add(fd, *this, true, false);
}

SocketPort::~SocketPort()
{
    stopListening();
    const auto left = std::exchange(m_connections, {});
    for (auto* connection : left)
        connection->endWithPort();
}

void SocketPort::stopListening()
{
    if (m_fd < 0)
        return;
    m_descriptors.remove(m_id);
    ::close(std::exchange(m_fd, -1));
    if (m_reserve >= 0)
        ::close(std::exchange(m_reserve, -1));
    if (m_address.family == Address::Family::Unix && !isAbstractName(m_address.host))
        QFile::remove(m_address.host);
    m_fileLock.release();
}

Task<Result<Done>> SocketPort::stop()
{
    stopListening();
    if (m_connections.empty())
        return Result<Done>(Done{});
    for (auto* connection : connections())
        connection->loseConnection();
    m_stopped.emplace();
    return m_stopped->task();
}

QList<Transport*> SocketPort::connections() const
{
    QList<Transport*> all;
    for (auto* connection : m_connections)
        all.append(connection);
    return all;
}

void SocketPort::connectionEnded(SocketTransport* connection)
{
    m_connections.erase(connection);
    if (m_connections.empty() && m_stopped) {
        auto stopped = std::move(*m_stopped);
        m_stopped.reset();
        stopped.fire(Done{});
    }
}

void SocketPort::becameReady(bool, bool)
{
    // A factory may let go of the port; what it must not do is take this loop's ground away.
    for (int i = 0; i < acceptsAnEvent && m_fd >= 0; ++i) {
        if (!acceptOne())
            return;
    }
}

bool SocketPort::acceptOne()
{
    const int fd = ::accept4(m_fd, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0) {
        if (errno == EMFILE || errno == ENFILE)
            turnAway();
        return errno == EINTR || errno == ECONNABORTED;
    }
    auto protocol = m_factory();
    if (!protocol) {
        ::close(fd);
        return true;
    }
    auto record = m_registry.open(ConnectionRecord::Direction::In);
    record->service = m_service;
    auto* connection = SocketTransport::adopt(m_descriptors, m_registry, fd, std::move(record), std::move(protocol), this);
    m_connections.insert(connection);
    return true;
}

void SocketPort::turnAway()
{
    // No descriptor is left for the caller, and a level-triggered loop would be told so for ever: the reserve is
    // given up for as long as it takes to accept and close.
    if (m_reserve < 0)
        return;
    ::close(m_reserve);
    const int fd = ::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC);
    if (fd >= 0)
        ::close(fd);
    m_reserve = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    errno = EMFILE;
}

} // namespace everyport
