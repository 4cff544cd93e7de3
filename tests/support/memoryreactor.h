#pragma once

#include <mutex>

#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactordescriptors.h"
#include "netcore/interfaces/reactorserial.h"
#include "netcore/interfaces/reactorsocket.h"
#include "netcore/interfaces/reactorstreams.h"
#include "netcore/interfaces/reactortcp.h"
#include "netcore/interfaces/reactorudp.h"
#include "netcore/interfaces/reactorunix.h"
#include "netcore/interfaces/reactorunixdatagram.h"
#include "netcore/process/childprocesses.h"
#include "netcore/threads/threadpools.h"
#include "netcore/tls/reactorcertificates.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/port.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/polleddescriptors.h"

namespace everyport {

/// A reactor without a loop: time moves by hand, ports are remembered, a test plays the peers. Threads of the
/// pool are real, and so are descriptors, datagrams and child processes; what they have to say arrives when the test
/// asks for it.
class MemoryReactor final : public Reactor,
                            public ReactorTcp,
                            public ReactorUnix,
                            public ReactorSerial,
                            public ReactorDescriptors,
                            public ReactorStreams,
                            public ReactorUdp,
                            public ReactorUnixDatagram,
                            public ReactorSocket,
                            public ReactorProcess,
                            public ReactorCertificates {
public:
    MemoryReactor() : m_registry(m_clock) {}
    ~MemoryReactor() override;

    ManualClock& manualClock() { return m_clock; }
    void advance(Clock::Duration by);
    /// Runs what was asked for with callSoon and callFromThread, until nothing is left.
    void turn();
    /// Turns until `done` holds; waits for threads (at most five seconds). False when it never did.
    bool turnUntil(const std::function<bool()>& done);

    struct Listening {
        Address address;
        QString service;
        ProtocolFactory factory;
        bool open = true;
        std::vector<std::unique_ptr<MemoryTransport>> connections;
    };
    /// Plays a client of the port's; null when nobody listens there or the factory refused.
    MemoryTransport* connectTo(quint16 port);
    MemoryTransport* connectTo(const QString& unixPath);
    /// The far ends of what was opened by connectTcp, connectUnix and openSerial, in order.
    std::vector<std::unique_ptr<MemoryTransport>> outgoing;
    std::vector<SerialOptions> serialOptions;
    /// From now on connectTcp and connectUnix reach this reactor's own ports, and are refused where none is; turn()
    /// carries the bytes.
    void reachItself() { m_reachesItself = true; }
    std::optional<Error> nextFailure; ///< What the next listen, connect or open answers.

    QString name() const override { return QStringLiteral("memory"); }
    Clock& clock() override { return m_clock; }
    ConnectionRegistry& connections() override { return m_registry; }
    ThreadPool& threads(Threads use) override { return m_pools[use]; }
    void callSoon(std::function<void()> call) override { m_soon.push_back(std::move(call)); }
    void callFromThread(std::function<void()> call) override;

    Result<std::unique_ptr<Port>> listenTcp(TcpListenOptions options, ProtocolFactory factory) override;
    Task<Result<Transport*>> connectTcp(TcpConnectOptions options, std::unique_ptr<Protocol> protocol) override;
    Result<std::unique_ptr<Port>> listenUnix(QString path, int mode, QString service, ProtocolFactory factory) override;
    Task<Result<Transport*>> connectUnix(QString path, QString service, std::unique_ptr<Protocol> protocol) override;
    Result<Transport*> openSerial(SerialOptions options, std::unique_ptr<Protocol> protocol) override;
    std::unique_ptr<Watch> watch(int fd, std::function<void(bool, bool)> ready) override;
    Result<Transport*> openDescriptors(DescriptorOptions options, std::unique_ptr<Protocol> protocol) override;
    Result<std::unique_ptr<DatagramTransport>> listenUdp(
        UdpListenOptions options, std::unique_ptr<DatagramProtocol> protocol) override;
    Result<std::unique_ptr<DatagramTransport>> connectUdp(
        UdpConnectOptions options, std::unique_ptr<DatagramProtocol> protocol) override;
    Result<std::unique_ptr<DatagramTransport>> adoptDatagrams(
        int fd, QString service, std::unique_ptr<DatagramProtocol> protocol) override;
    Result<std::unique_ptr<DatagramTransport>> openUnixDatagram(
        UnixDatagramOptions options, std::unique_ptr<DatagramProtocol> protocol) override;
    Result<std::unique_ptr<Port>> adoptPort(int fd, QString service, ProtocolFactory factory) override;
    Result<Transport*> adoptStream(int fd, QString service, std::unique_ptr<Protocol> protocol) override;
    Result<std::unique_ptr<ProcessTransport>> spawn(
        ProcessOptions options, std::unique_ptr<ProcessProtocol> protocol) override;
    Result<Transport*> connectProcess(ProcessOptions options, std::unique_ptr<Protocol> protocol) override;

private:
    bool runCalls();
    void carryBytes();
    Result<Transport*> reachOwnPort(Address peer, std::unique_ptr<Protocol> protocol);
    Result<std::unique_ptr<Port>> listen(Address address, QString service, ProtocolFactory factory);
    Result<Transport*> open(Address peer, std::unique_ptr<Protocol> protocol);
    MemoryTransport* connectTo(const std::function<bool(const Address&)>& matches);

    std::vector<std::pair<MemoryTransport*, MemoryTransport*>> m_joined; // client, server
    bool m_reachesItself = false;
    ManualClock m_clock;
    ConnectionRegistry m_registry;
    std::vector<std::shared_ptr<Listening>> m_ports;
    quint16 m_nextPort = 30000;
    std::vector<std::function<void()>> m_soon;
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_fromThreads;
    PolledDescriptors m_descriptors{*this};
    ChildProcesses m_processes{*this};
    ThreadPools m_pools;
};

} // namespace everyport
