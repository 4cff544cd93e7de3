#include "netcore/socketport.h"

#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <QFile>

#include "netcore/sockettransport.h"

namespace everyport {

namespace {

// An accept storm shares the turn with those who are already in.
constexpr int acceptsAnEvent = 64;

union SocketName {
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
    sockaddr_un unixPath;
};

Address addressOf(const SocketName& name, socklen_t length)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (name.any.sa_family == AF_INET) {
        inet_ntop(AF_INET, &name.v4.sin_addr, text, sizeof text);
        return {Address::Family::IPv4, QLatin1String(text), ntohs(name.v4.sin_port)};
    }
    if (name.any.sa_family == AF_INET6) {
        inet_ntop(AF_INET6, &name.v6.sin6_addr, text, sizeof text);
        if (IN6_IS_ADDR_V4MAPPED(&name.v6.sin6_addr))
            return {Address::Family::IPv4, QLatin1String(text).mid(7), ntohs(name.v6.sin6_port)};
        return {Address::Family::IPv6, QLatin1String(text), ntohs(name.v6.sin6_port)};
    }
    const auto header = offsetof(sockaddr_un, sun_path);
    const auto size = length > header ? qsizetype(strnlen(name.unixPath.sun_path, length - header)) : 0;
    return {Address::Family::Unix, QFile::decodeName(QByteArray(name.unixPath.sun_path, size)), 0};
}

/// The numeric interface as a socket name; "*" is the IPv6 wildcard, which takes IPv4 too.
Result<std::pair<SocketName, socklen_t>> numericName(const QString& interface, quint16 port)
{
    SocketName name{};
    const QByteArray text = interface == QLatin1String("*") ? QByteArray("::") : interface.toLatin1();
    if (inet_pton(AF_INET, text.constData(), &name.v4.sin_addr) == 1) {
        name.v4.sin_family = AF_INET;
        name.v4.sin_port = htons(port);
        return std::pair{name, socklen_t(sizeof name.v4)};
    }
    if (inet_pton(AF_INET6, text.constData(), &name.v6.sin6_addr) == 1) {
        name.v6.sin6_family = AF_INET6;
        name.v6.sin6_port = htons(port);
        return std::pair{name, socklen_t(sizeof name.v6)};
    }
    return Error{Error::Kind::Local, Reason::BadValue,
        QStringLiteral("“%1” is no numeric address. Write one such as 127.0.0.1 or ::1, or * for every address.").arg(interface), {}, 0};
}

/// A socket file that nobody answers on is a left-over of a program that was killed.
void removeStaleSocket(const SocketName& name, socklen_t length)
{
    struct stat info {};
    if (lstat(name.unixPath.sun_path, &info) != 0 || !S_ISSOCK(info.st_mode))
        return;
    const int probe = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(probe, &name.any, length) != 0 && errno == ECONNREFUSED)
        ::unlink(name.unixPath.sun_path);
    ::close(probe);
}

} // namespace

Address localAddress(int fd)
{
    SocketName name{};
    socklen_t length = sizeof name;
    return getsockname(fd, &name.any, &length) == 0 ? addressOf(name, length) : Address{};
}

Address peerAddress(int fd)
{
    SocketName name{};
    socklen_t length = sizeof name;
    return getpeername(fd, &name.any, &length) == 0 ? addressOf(name, length) : Address{};
}

Result<std::unique_ptr<Port>> SocketPort::listenTcp(Descriptors& descriptors, ConnectionRegistry& registry,
    TcpListenOptions options, ProtocolFactory factory)
{
    const auto name = numericName(options.interface, options.port);
    if (!name)
        return name.error();
    const auto doing = QStringLiteral("Listening on %1 port %2").arg(options.interface).arg(options.port);
    int fd = ::socket(name->first.any.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    auto usable = *name;
    if (fd < 0 && errno == EAFNOSUPPORT && options.interface == QLatin1String("*")) {
        usable = *numericName(QStringLiteral("0.0.0.0"), options.port); // a machine without IPv6
        fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    }
    if (fd < 0)
        return Error::fromErrno(errno, doing);
    const int on = 1;
    const int onlyV6 = options.interface != QLatin1String("*");
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (options.reusePort)
        setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    if (usable.first.any.sa_family == AF_INET6)
        setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &onlyV6, sizeof onlyV6);
    if (::bind(fd, &usable.first.any, usable.second) != 0 || ::listen(fd, options.backlog) != 0) {
        const auto error = Error::fromErrno(errno, doing);
        ::close(fd);
        return error;
    }
    return std::unique_ptr<Port>(new SocketPort(descriptors, registry, fd, std::move(options.service), std::move(factory)));
}

Result<std::unique_ptr<Port>> SocketPort::listenUnix(Descriptors& descriptors, ConnectionRegistry& registry, QString path,
    int mode, QString service, ProtocolFactory factory)
{
    const auto bytes = QFile::encodeName(path);
    SocketName name{};
    name.unixPath.sun_family = AF_UNIX;
    if (bytes.isEmpty() || size_t(bytes.size()) >= sizeof name.unixPath.sun_path)
        return Error{Error::Kind::Local, Reason::BadValue,
            QStringLiteral("A Unix socket's path has 1 to %1 bytes; this one has %2.").arg(sizeof name.unixPath.sun_path - 1).arg(bytes.size()), {}, 0};
    memcpy(name.unixPath.sun_path, bytes.constData(), size_t(bytes.size()));
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(bytes.size()) + 1);
    removeStaleSocket(name, length);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    // Nobody can connect between bind and listen, so the mode is right before the first caller.
    if (fd < 0 || ::bind(fd, &name.any, length) != 0 || ::chmod(bytes.constData(), mode_t(mode)) != 0 || ::listen(fd, 128) != 0) {
        const auto error = Error::fromErrno(errno, QStringLiteral("Listening on ") + path);
        if (fd >= 0)
            ::close(fd);
        return error;
    }
    return std::unique_ptr<Port>(new SocketPort(descriptors, registry, fd, std::move(service), std::move(factory)));
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
    if (m_address.family == Address::Family::Unix)
        QFile::remove(m_address.host);
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
