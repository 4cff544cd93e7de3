#include "netcore/sockets/socketport.h"

#include <cerrno>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QFile>

#include "netcore/address/socketname.h"
#include "netcore/base/errortext.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/base/guarded.h"
#include "netcore/sockets/socketcalls.h"
#include "netcore/sockets/sockettransport.h"
#include "netcore/sockets/tcpoptions.h"
#include "netcore/sockets/unixsocket.h"
#include "netcore/task/unhandledfailure.h"

namespace everyport {

namespace {

// An accept storm shares the turn with those who are already in.
constexpr int acceptsAnEvent = 64;
// Nobody can be accepted or turned away: asking again and again would only use up the processor.
constexpr std::chrono::milliseconds restFor{100};
constexpr std::chrono::minutes warnEach{1};

bool isWildcard(const Address& address)
{
    return address.host == QLatin1String("0.0.0.0") || address.host == QLatin1String("::");
}

} // namespace

Result<std::unique_ptr<Port>> SocketPort::listenTcp(
    Descriptors& descriptors, ConnectionRegistry& registry, TcpListenOptions options, ProtocolFactory factory)
{
    const auto name = SocketName::numeric(options.interface, options.port);
    if (!name)
        return name.error();
    const auto doing = QStringLiteral("Listening on %1 port %2").arg(options.interface, QString::number(options.port));
    FileDescriptor owned(::socket(name->family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    auto usable = *name;
    if (!owned && errno == EAFNOSUPPORT && options.interface == QLatin1String("*")) {
        usable = *SocketName::numeric(QStringLiteral("0.0.0.0"), options.port); // a machine without IPv6
        owned = FileDescriptor(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    }
    if (!owned)
        return Error::fromErrno(errno, doing);
    const int fd = owned.get();
    const int on = 1;
    const int onlyV6 = options.interface != QLatin1String("*");
    if (options.reuseAddress)
        setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (options.reusePort)
        setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    if (usable.family() == AF_INET6)
        setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &onlyV6, sizeof onlyV6);
    if (::bind(fd, usable.any(), usable.length) != 0 || ::listen(fd, options.backlog) != 0)
        return Error::fromErrno(errno, doing);
    return std::unique_ptr<Port>(
        new SocketPort(descriptors, registry, owned.release(), std::move(options.service), std::move(factory)));
}

Result<std::unique_ptr<Port>> SocketPort::adopt(
    Descriptors& descriptors, ConnectionRegistry& registry, int fd, QString service, ProtocolFactory factory)
{
    int listens = 0;
    int type = 0;
    socklen_t length = sizeof(int);
    const auto doing = QStringLiteral("Taking over descriptor %1").arg(fd);
    if (getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listens, &length) != 0
        || getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length) != 0)
        return Error::fromErrno(errno, doing);
    if (!listens || type != SOCK_STREAM)
        return Error{Error::Kind::Local, Reason::BadValue,
            doing + QStringLiteral(": it is no listening stream socket."), {}, EINVAL};
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
    fcntl(fd, F_SETFD, FD_CLOEXEC);
    auto* port = new SocketPort(descriptors, registry, fd, std::move(service), std::move(factory));
    port->m_ownsFile = false;
    return std::unique_ptr<Port>(port);
}

SocketPort::SocketPort(
    Descriptors& descriptors, ConnectionRegistry& registry, int fd, QString service, ProtocolFactory factory)
    : m_descriptors(descriptors),
      m_registry(registry),
      m_address(localAddress(fd)),
      m_service(std::move(service)),
      m_factory(std::make_shared<const ProtocolFactory>(std::move(factory))),
      m_fd(fd),
      m_spare(::open("/dev/null", O_RDONLY | O_CLOEXEC)),
      m_isAnywhere(isWildcard(m_address))
{
    sendAtOnce(fd); // those it accepts have it from there
    m_id = descriptors.add(fd, *this, true, false);
}

SocketPort::~SocketPort()
{
    stopListening();
    for (auto* connection : m_connections.values())
        connection->endWithPort();
}

void SocketPort::stopListening()
{
    if (m_fd < 0)
        return;
    m_restTimer.cancel();
    m_descriptors.remove(m_id);
    ::close(std::exchange(m_fd, -1));
    if (m_spare >= 0)
        ::close(std::exchange(m_spare, -1));
    if (m_ownsFile && m_address.family == Address::Family::Unix && !isAbstractName(m_address.host))
        QFile::remove(m_address.host);
    m_fileLock.release();
}

Task<Result<Done>> SocketPort::stop()
{
    stopListening();
    if (m_connections.count() == 0)
        return Result<Done>(Done{});
    for (auto* connection : connections())
        connection->loseConnection();
    return m_stops.emplace_back().task();
}

QList<Transport*> SocketPort::connections() const
{
    QList<Transport*> all;
    for (auto* connection : m_connections.values())
        all.append(connection);
    return all;
}

void SocketPort::connectionEnded(quint64 row)
{
    m_connections.take(row);
    if (m_connections.count() > 0)
        return;
    for (auto& one : std::exchange(m_stops, {}))
        one.fire(Done{}); // the last thing that is done: one of them may let go of this port
}

void SocketPort::becameReady(bool, bool)
{
    // A factory, or the protocol that it made, may let go of the port.
    const std::weak_ptr<const ProtocolFactory> life = m_factory;
    for (int i = 0; i < acceptsAnEvent; ++i) {
        if (!acceptOne() || life.expired() || m_fd < 0 || m_descriptors.shareIsOver())
            return;
    }
}

bool SocketPort::acceptOne()
{
    SocketName peer;
    FileDescriptor fd(m_descriptors.calls().accept(m_fd, peer.any(), &peer.length));
    if (!fd)
        return acceptFailed(errno);
    if (m_reserve && m_reserve->holds(fd.get())) {
        warnOfFamine();
        return true;
    }
    const auto factory = m_factory;
    std::unique_ptr<Protocol> protocol;
    if (guarded("The maker of a protocol", [&] { protocol = (*factory)(); }) || !protocol || factory.use_count() == 1)
        return true; // refused, or the port has gone
    auto record = m_registry.open(ConnectionRecord::Direction::In);
    record->service = m_service;
    record->local = calledAt(fd.get());
    record->peer = peer.address();
    if (record->peer.host == m_lastCaller)
        record->peer.host = m_lastCaller;
    else
        m_lastCaller = record->peer.host;
    SocketTransport::adopt(m_descriptors, m_registry, fd.release(), std::move(record), std::move(protocol), this);
    return true;
}

Address SocketPort::calledAt(int fd) const
{
    return m_isAnywhere ? localAddress(fd) : m_address;
}

bool SocketPort::acceptFailed(int number)
{
    switch (number) {
    case EAGAIN: return false;
    case EMFILE:
    case ENFILE: return turnAway();
    case ENOBUFS:
    case ENOMEM: rest(); return false;
    case EBADF:
    case EFAULT:
    case EINVAL:
    case ENOTSOCK:
    case EOPNOTSUPP: brokeDown(number); return false;
    default: return true; // the caller's trouble, or a signal; the next one may have none. accept(2), "Error handling"
    }
}

/// It is no listening socket any more: somebody closed it beneath us, and the loop would be told so for ever.
void SocketPort::brokeDown(int number)
{
    auto trouble = Error::fromErrno(number, QStringLiteral("Accepting"));
    trouble.text = QStringLiteral("%1 takes no calls any more: %2. Start its service again.")
                       .arg(m_address.toString(), textWithin(trouble));
    detail::reportUnhandledFailure(trouble, Origin::here());
    m_descriptors.change(m_id, false, false);
    m_descriptors.remove(std::exchange(m_id, 0));
}

bool SocketPort::watchFailed(int number)
{
    auto trouble = Error::fromErrno(number, QStringLiteral("Listening"));
    trouble.text = QStringLiteral("%1 cannot be watched yet: %2.").arg(m_address.toString(), textWithin(trouble));
    detail::reportUnhandledFailure(trouble, Origin::here());
    return false;
}

bool SocketPort::turnAway()
{
    // No descriptor is left for the caller, and a level-triggered loop would be told so for ever: the spare one is
    // given up for as long as it takes to accept and close.
    warnOfFamine();
    if (m_reserve)
        m_reserve->forgetLimit();
    if (m_spare >= 0)
        ::close(m_spare);
    FileDescriptor caller(m_descriptors.calls().accept(m_fd, nullptr, nullptr));
    const bool was = bool(caller);
    caller.reset();
    m_spare = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (!was)
        rest();
    return was;
}

void SocketPort::rest()
{
    m_descriptors.change(m_id, false, false);
    m_restTimer = m_descriptors.reactor().clock().callLater(
        restFor, [this] { m_descriptors.change(m_id, true, false); });
}

void SocketPort::warnOfFamine()
{
    const auto now = m_descriptors.reactor().clock().now();
    if (m_warned && now - *m_warned < warnEach)
        return;
    m_warned = now;
    detail::reportUnhandledFailure(Error::busy(Reason::TooManyOpen,
                                       QStringLiteral("No file descriptor is left, so callers of %1 are turned away. "
                                                      "Raise the limit on open files, or close some connections.")
                                           .arg(m_address.toString())),
        Origin::here());
}

} // namespace everyport
