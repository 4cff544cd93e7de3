#include "netcore/tcpconnect.h"

#include <cerrno>
#include <cstring>

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QUrl>

#include "netcore/deferred.h"
#include "netcore/sockettransport.h"
#include "netcore/threadpool.h"

namespace everyport {

namespace {

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t length = 0;
};
using Addresses = QList<SocketAddress>;

Result<Addresses> resolve(const QByteArray& host, quint16 port, int flags)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags | AI_NUMERICSERV;
    addrinfo* found = nullptr;
    const int failed = getaddrinfo(host.constData(), QByteArray::number(port).constData(), &hints, &found);
    if (failed) {
        return Error{Error::Kind::Refused, Reason::NameNotFound,
            QStringLiteral("No address is known for “%1”: %2.").arg(QString::fromUtf8(host), QLatin1String(gai_strerror(failed))), {}, failed};
    }
    Addresses all;
    for (auto* entry = found; entry; entry = entry->ai_next) {
        SocketAddress address;
        address.length = socklen_t(entry->ai_addrlen);
        memcpy(&address.storage, entry->ai_addr, entry->ai_addrlen);
        all.append(address);
    }
    freeaddrinfo(found);
    return all;
}

Task<Result<Addresses>> resolveInPool(Reactor& reactor, const QByteArray& host, quint16 port)
{
    return deferToThread(reactor, [host, port] { return resolve(host, port, AI_ADDRCONFIG); });
}

/// One socket on its way. Closes it when let go of before the answer.
class PendingConnect final : private Readiness {
public:
    PendingConnect(Descriptors& descriptors, int fd, const SocketAddress& address, QString doing)
        : m_descriptors(descriptors), m_doing(std::move(doing)), m_fd(fd)
    {
        if (::connect(fd, reinterpret_cast<const sockaddr*>(&address.storage), address.length) == 0)
            m_done = 0;
        else if (errno != EINPROGRESS)
            m_done = errno;
        else
            m_id = descriptors.add(fd, *this, false, true);
    }
    ~PendingConnect() override
    {
        if (m_id)
            m_descriptors.remove(m_id);
        if (m_fd >= 0)
            ::close(m_fd);
    }

    Task<Result<int>> connected(std::chrono::milliseconds timeout)
    {
        if (m_done >= 0)
            return outcome(m_done);
        m_timer = m_descriptors.reactor().clock().callLater(timeout, [this] { m_deferred.fire(outcome(ETIMEDOUT)); });
        return m_deferred.task();
    }

private:
    void becameReady(bool, bool) override
    {
        int number = 0;
        socklen_t length = sizeof number;
        getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &number, &length);
        m_descriptors.remove(std::exchange(m_id, 0));
        m_timer.cancel();
        m_deferred.fire(outcome(number));
    }
    Result<int> outcome(int number)
    {
        if (number)
            return Error::fromErrno(number, m_doing);
        return std::exchange(m_fd, -1);
    }

    Descriptors& m_descriptors;
    QString m_doing;
    Deferred<Result<int>> m_deferred;
    Clock::Timer m_timer;
    Descriptors::Id m_id = 0;
    int m_fd;
    int m_done = -1;
};

Result<Done> bindTo(int fd, const QString& address)
{
    const auto own = resolve(address.toLatin1(), 0, AI_NUMERICHOST);
    if (!own || own->isEmpty())
        return Error{Error::Kind::Local, Reason::BadValue, QStringLiteral("“%1” is no numeric address to connect from.").arg(address), {}, 0};
    if (::bind(fd, reinterpret_cast<const sockaddr*>(&own->first().storage), own->first().length) != 0)
        return Error::fromErrno(errno, QStringLiteral("Connecting from ") + address);
    return Done{};
}

Task<Result<int>> connectSocket(Descriptors* descriptors, SocketAddress address, QString bindAddress, QString doing,
    std::chrono::milliseconds timeout)
{
    const int fd = ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        co_return Error::fromErrno(errno, doing);
    if (!bindAddress.isEmpty()) {
        const auto bound = bindTo(fd, bindAddress);
        if (!bound) {
            ::close(fd);
            co_return bound.error();
        }
    }
    PendingConnect pending(*descriptors, fd, address, doing);
    auto waiting = pending.connected(timeout);
    auto connected = co_await std::move(waiting);
    co_return connected;
}

Task<Result<Transport*>> connectAny(Descriptors* descriptors, ConnectionRegistry* registry, TcpConnectOptions options,
    std::unique_ptr<Protocol> protocol)
{
    // An internationalised name goes out as its ASCII form.
    const QByteArray host = QUrl::toAce(options.host).isEmpty() ? options.host.toLatin1() : QUrl::toAce(options.host);
    auto addresses = resolve(host, options.port, AI_NUMERICHOST);
    if (!addresses) {
        auto looking = resolveInPool(descriptors->reactor(), host, options.port);
        auto found = co_await std::move(looking);
        addresses = std::move(found);
    }
    if (!addresses)
        co_return addresses.error();
    Error last{Error::Kind::Refused, Reason::NameNotFound, QStringLiteral("“%1” has no address.").arg(options.host), {}, 0};
    const auto share = options.timeout / std::max<qsizetype>(1, addresses->size());
    for (const auto& address : *addresses) {
        const auto doing = QStringLiteral("Connecting to %1 port %2").arg(options.host).arg(options.port);
        auto connecting = connectSocket(descriptors, address, options.bindAddress, doing, share);
        auto connected = co_await std::move(connecting);
        if (!connected) {
            last = connected.error();
            continue;
        }
        auto record = registry->open(ConnectionRecord::Direction::Out);
        record->service = options.service;
        Transport* transport = SocketTransport::adopt(*descriptors, *registry, *connected, std::move(record), std::move(protocol), nullptr);
        co_return transport;
    }
    co_return last;
}

} // namespace

Task<Result<Transport*>> connectTcpSocket(Descriptors& descriptors, ConnectionRegistry& registry, TcpConnectOptions options,
    std::unique_ptr<Protocol> protocol)
{
    return connectAny(&descriptors, &registry, std::move(options), std::move(protocol));
}

} // namespace everyport
