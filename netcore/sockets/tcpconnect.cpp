#include "netcore/sockets/tcpconnect.h"

#include <cerrno>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "netcore/address/socketname.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/names/connectrace.h"
#include "netcore/names/reactornames.h"
#include "netcore/sockets/sockettransport.h"
#include "netcore/sockets/tcpoptions.h"
#include "netcore/task/deferred.h"

namespace everyport {

namespace {

/// One socket on its way. Closes it when let go of before the answer.
class PendingConnect final : private Readiness {
public:
    PendingConnect(Descriptors& descriptors, int fd, const SocketName& address, QString doing)
        : m_descriptors(descriptors), m_doing(std::move(doing)), m_fd(fd)
    {
        if (::connect(fd, address.any(), address.length) == 0)
            m_done = 0;
        else if (errno != EINPROGRESS && errno != EINTR)
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
        ended(number);
    }
    bool watchFailed(int number) override
    {
        ended(number);
        return true;
    }
    void ended(int number)
    {
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
    const auto own = SocketName::numeric(address, 0);
    if (!own)
        return own.error();
    // The port is chosen when it is known where to, so that one address can have more than 28,000 ways out. ip(7)
    const int on = 1;
    setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    if (::bind(fd, own->any(), own->length) != 0)
        return Error::fromErrno(errno, QStringLiteral("Connecting from ") + address);
    return Done{};
}

Task<Result<int>> connectSocket(Descriptors* descriptors, Address address, TcpConnectOptions options)
{
    const auto name = SocketName::of(address);
    if (!name)
        co_return name.error();
    const auto doing = QStringLiteral("Connecting to %1 port %2").arg(options.host, QString::number(options.port));
    FileDescriptor fd(::socket(name->family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!fd)
        co_return Error::fromErrno(errno, doing);
    if (!options.bindAddress.isEmpty()) {
        const auto bound = bindTo(fd.get(), options.bindAddress);
        if (!bound)
            co_return bound.error();
    }
    PendingConnect pending(*descriptors, fd.release(), *name, doing);
    auto waiting = pending.connected(options.timeout);
    auto connected = co_await std::move(waiting);
    co_return connected;
}

Task<Result<Transport*>> connectByRace(Descriptors* descriptors, ConnectionRegistry* registry,
    TcpConnectOptions options, std::unique_ptr<Protocol> protocol)
{
    auto& reactor = descriptors->reactor();
    ConnectRace::Attempt attempt = [descriptors, options](
                                       const Address& address) { return connectSocket(descriptors, address, options); };
    ConnectRace race(reactor.clock(), reactor.role<ReactorNames>()->resolver(), std::move(attempt));
    auto racing = race.run(options.host, options.port, options.timeout);
    auto connected = co_await std::move(racing);
    if (!connected)
        co_return connected.error();
    sendAtOnce(*connected); // one write a turn makes Nagle's waiting needless
    auto record = registry->open(ConnectionRecord::Direction::Out);
    record->service = options.service;
    Transport* transport = SocketTransport::adopt(
        *descriptors, *registry, *connected, std::move(record), std::move(protocol), nullptr);
    co_return transport;
}

} // namespace

Task<Result<Transport*>> connectTcpSocket(Descriptors& descriptors, ConnectionRegistry& registry,
    TcpConnectOptions options, std::unique_ptr<Protocol> protocol)
{
    return connectByRace(&descriptors, &registry, std::move(options), std::move(protocol));
}

} // namespace everyport
