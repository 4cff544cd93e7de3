#include "tests/support/memoryreactor.h"

#include <algorithm>
#include <cerrno>

#include <QThread>

#include "netcore/descriptors/descriptortransport.h"
#include "netcore/descriptors/descriptorwatch.h"
#include "netcore/sockets/datagramopening.h"
#include "netcore/sockets/foreignsocket.h"
#include "netcore/sockets/socketport.h"

namespace everyport {

namespace {

class MemoryPort final : public Port {
public:
    explicit MemoryPort(std::shared_ptr<MemoryReactor::Listening> listening) : m_listening(std::move(listening)) {}
    ~MemoryPort() override
    {
        m_listening->open = false;
        for (auto& connection : m_listening->connections)
            connection->abortConnection();
    }
    Address address() const override { return m_listening->address; }
    Task<Result<Done>> stop() override
    {
        m_listening->open = false;
        for (auto& connection : m_listening->connections)
            connection->loseConnection();
        return Result<Done>(Done{});
    }
    qsizetype connectionCount() const override { return connections().size(); }
    QList<Transport*> connections() const override
    {
        QList<Transport*> open;
        for (auto& connection : m_listening->connections) {
            if (connection->isOpen())
                open.append(connection.get());
        }
        return open;
    }

private:
    std::shared_ptr<MemoryReactor::Listening> m_listening;
};

} // namespace

MemoryReactor::~MemoryReactor()
{
    m_pools.stop();
    m_descriptors.end();
}

void MemoryReactor::advance(Clock::Duration by)
{
    turn();
    m_clock.advance(by);
    turn();
}

std::unique_ptr<ReactorDescriptors::Watch> MemoryReactor::watch(int fd, std::function<void(bool, bool)> ready)
{
    return std::make_unique<DescriptorWatch>(m_descriptors, fd, std::move(ready));
}

Result<Transport*> MemoryReactor::openDescriptors(DescriptorOptions options, std::unique_ptr<Protocol> protocol)
{
    return DescriptorTransport::open(m_descriptors, m_registry, std::move(options), std::move(protocol));
}

Result<std::unique_ptr<DatagramTransport>> MemoryReactor::listenUdp(
    UdpListenOptions options, std::unique_ptr<DatagramProtocol> protocol)
{
    return listenUdpSocket(m_descriptors, m_registry, std::move(options), std::move(protocol));
}

Result<std::unique_ptr<DatagramTransport>> MemoryReactor::connectUdp(
    UdpConnectOptions options, std::unique_ptr<DatagramProtocol> protocol)
{
    return connectUdpSocket(m_descriptors, m_registry, std::move(options), std::move(protocol));
}

Result<std::unique_ptr<DatagramTransport>> MemoryReactor::adoptDatagrams(
    int fd, QString service, std::unique_ptr<DatagramProtocol> protocol)
{
    return adoptDatagramSocket(m_descriptors, m_registry, fd, std::move(service), std::move(protocol));
}

Result<std::unique_ptr<DatagramTransport>> MemoryReactor::openUnixDatagram(
    UnixDatagramOptions options, std::unique_ptr<DatagramProtocol> protocol)
{
    return openUnixDatagramSocket(m_descriptors, m_registry, std::move(options), std::move(protocol));
}

Result<std::unique_ptr<Port>> MemoryReactor::adoptPort(int fd, QString service, ProtocolFactory factory)
{
    return SocketPort::adopt(m_descriptors, m_registry, fd, std::move(service), std::move(factory));
}

Result<Transport*> MemoryReactor::adoptStream(int fd, QString service, std::unique_ptr<Protocol> protocol)
{
    return adoptForeignSocket(m_descriptors, m_registry, fd, std::move(service), std::move(protocol));
}

Result<std::unique_ptr<ProcessTransport>> MemoryReactor::spawn(
    ProcessOptions options, std::unique_ptr<ProcessProtocol> protocol)
{
    return m_processes.spawn(std::move(options), std::move(protocol));
}

Result<Transport*> MemoryReactor::connectProcess(ProcessOptions options, std::unique_ptr<Protocol> protocol)
{
    return m_processes.connectProcess(std::move(options), std::move(protocol));
}

void MemoryReactor::carryBytes()
{
    for (const auto& [client, server] : std::vector(m_joined))
        exchangeBetween(*client, *server);
}

void MemoryReactor::turn()
{
    m_descriptors.poll();
    carryBytes();
    while (runCalls() || m_descriptors.endTurn()) {}
}

bool MemoryReactor::runCalls()
{
    auto calls = std::exchange(m_soon, {});
    {
        const std::lock_guard lock(m_mutex);
        for (auto& call : std::exchange(m_fromThreads, {}))
            calls.push_back(std::move(call));
    }
    for (auto& call : calls)
        call();
    return !calls.empty();
}

bool MemoryReactor::turnUntil(const std::function<bool()>& done)
{
    // A row on a server takes as long as the way there and back.
    static const int patience = qEnvironmentVariableIsSet("EVERYPORT_TEST_STORAGE") ? 60'000 : 5000;
    for (int waited = 0; waited < patience; ++waited) {
        turn();
        if (done())
            return true;
        QThread::msleep(1); // fixed wait: a real thread is at work; there is nothing to wait on but its answer
    }
    return false;
}

void MemoryReactor::callFromThread(std::function<void()> call)
{
    const std::lock_guard lock(m_mutex);
    m_fromThreads.push_back(std::move(call));
}

MemoryTransport* MemoryReactor::connectTo(const std::function<bool(const Address&)>& matches)
{
    for (auto& port : m_ports) {
        if (!port->open || !matches(port->address))
            continue;
        auto protocol = port->factory();
        if (!protocol)
            return nullptr;
        auto transport = std::make_unique<MemoryTransport>();
        auto* wire = transport.get();
        wire->record().service = port->service;
        port->connections.push_back(std::move(transport));
        wire->open(std::move(protocol));
        return wire;
    }
    return nullptr;
}

MemoryTransport* MemoryReactor::connectTo(quint16 port)
{
    return connectTo([port](const Address& address) { return address.port == port; });
}

MemoryTransport* MemoryReactor::connectTo(const QString& unixPath)
{
    return connectTo(
        [&](const Address& address) { return address.family == Address::Family::Unix && address.host == unixPath; });
}

Result<std::unique_ptr<Port>> MemoryReactor::listen(Address address, QString service, ProtocolFactory factory)
{
    if (auto failure = std::exchange(nextFailure, std::nullopt))
        return *failure;
    auto listening = std::make_shared<Listening>();
    listening->address = std::move(address);
    listening->service = std::move(service);
    listening->factory = std::move(factory);
    m_ports.push_back(listening);
    return std::unique_ptr<Port>(new MemoryPort(std::move(listening)));
}

Result<std::unique_ptr<Port>> MemoryReactor::listenTcp(TcpListenOptions options, ProtocolFactory factory)
{
    const quint16 port = options.port ? options.port : m_nextPort++;
    // as sockets say it
    const auto host = options.interface == QLatin1String("*") ? QStringLiteral("::") : options.interface;
    const auto family = host.contains(QLatin1Char(':')) ? Address::Family::IPv6 : Address::Family::IPv4;
    return listen({family, host, port}, options.service, std::move(factory));
}

Result<std::unique_ptr<Port>> MemoryReactor::listenUnix(QString path, int, QString service, ProtocolFactory factory)
{
    return listen({Address::Family::Unix, std::move(path), 0}, std::move(service), std::move(factory));
}

Result<Transport*> MemoryReactor::reachOwnPort(Address peer, std::unique_ptr<Protocol> protocol)
{
    const auto isThere = [&](const Address& address) {
        return peer.port ? address.port == peer.port : address.host == peer.host;
    };
    auto* server = connectTo(isThere);
    if (!server)
        return Error{
            Error::Kind::Refused, Reason::ConnectionRefused, QStringLiteral("Nobody listens there."), {}, ECONNREFUSED};
    outgoing.push_back(std::make_unique<MemoryTransport>());
    auto* client = outgoing.back().get();
    client->setPeer(std::move(peer));
    m_joined.emplace_back(client, server);
    client->open(std::move(protocol));
    return static_cast<Transport*>(client);
}

Result<Transport*> MemoryReactor::open(Address peer, std::unique_ptr<Protocol> protocol)
{
    if (auto failure = std::exchange(nextFailure, std::nullopt))
        return *failure;
    if (m_reachesItself && peer.family != Address::Family::Serial)
        return reachOwnPort(std::move(peer), std::move(protocol));
    outgoing.push_back(std::make_unique<MemoryTransport>());
    auto* wire = outgoing.back().get();
    wire->setPeer(std::move(peer));
    wire->open(std::move(protocol));
    return static_cast<Transport*>(wire);
}

Task<Result<Transport*>> MemoryReactor::connectTcp(TcpConnectOptions options, std::unique_ptr<Protocol> protocol)
{
    return open({Address::Family::IPv4, options.host, options.port}, std::move(protocol));
}

Task<Result<Transport*>> MemoryReactor::connectUnix(QString path, QString, std::unique_ptr<Protocol> protocol)
{
    return open({Address::Family::Unix, path, 0}, std::move(protocol));
}

Result<Transport*> MemoryReactor::openSerial(SerialOptions options, std::unique_ptr<Protocol> protocol)
{
    serialOptions.push_back(options);
    return open({Address::Family::Serial, options.device, 0}, std::move(protocol));
}

} // namespace everyport
