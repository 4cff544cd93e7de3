#pragma once

#include <array>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

#include <QObject>

#include "netcore/base/slottable.h"
#include "netcore/interfaces/descriptors.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactordescriptors.h"
#include "netcore/interfaces/reactorprocess.h"
#include "netcore/interfaces/reactorserial.h"
#include "netcore/interfaces/reactorsocket.h"
#include "netcore/interfaces/reactorstreams.h"
#include "netcore/interfaces/reactortcp.h"
#include "netcore/interfaces/reactorudp.h"
#include "netcore/interfaces/reactorunix.h"
#include "netcore/interfaces/reactorunixdatagram.h"
#include "netcore/names/reactornames.h"
#include "netcore/reactor/timerqueue.h"
#include "netcore/reactor/wakeup.h"
#include "netcore/sockets/socketcalls.h"
#include "netcore/threads/threadpools.h"
#include "netcore/tls/reactorcertificates.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/port.h"

namespace everyport {

class ChildProcesses;

/// A reactor that lives in Qt's event loop: all but the waiting for descriptors, which each multiplexer does in its own
/// way (EpollReactor, NotifierReactor). Here are turns and their ends, timers, calls from threads, what is owned, and
/// the roles. Made after the QCoreApplication, on its thread; outlives every port.
class LoopReactor : public QObject,
                    public Reactor,
                    public ReactorTcp,
                    public ReactorUnix,
                    public ReactorSerial,
                    public ReactorUdp,
                    public ReactorUnixDatagram,
                    public ReactorProcess,
                    public ReactorDescriptors,
                    public ReactorStreams,
                    public ReactorSocket,
                    public ReactorNames,
                    public ReactorCertificates,
                    protected Clock,
                    protected Descriptors {
    Q_OBJECT

public:
    ~LoopReactor() override;

    Clock& clock() override { return *this; }
    ConnectionRegistry& connections() override { return m_registry; }
    ThreadPool& threads(Threads use) override { return m_pools[use]; }
    void callSoon(std::function<void()> call) override;
    void callFromThread(std::function<void()> call) override;

    Result<std::unique_ptr<Port>> listenTcp(TcpListenOptions options, ProtocolFactory factory) override;
    Task<Result<Transport*>> connectTcp(TcpConnectOptions options, std::unique_ptr<Protocol> protocol) override;
    Result<std::unique_ptr<Port>> listenUnix(QString path, int mode, QString service, ProtocolFactory factory) override;
    Task<Result<Transport*>> connectUnix(QString path, QString service, std::unique_ptr<Protocol> protocol) override;
    Result<Transport*> openSerial(SerialOptions options, std::unique_ptr<Protocol> protocol) override;
    Result<Transport*> openDescriptors(DescriptorOptions options, std::unique_ptr<Protocol> protocol) override;
    std::unique_ptr<Watch> watch(int fd, std::function<void(bool, bool)> ready) override;
    Result<std::unique_ptr<DatagramTransport>> listenUdp(
        UdpListenOptions options, std::unique_ptr<DatagramProtocol> protocol) override;
    Result<std::unique_ptr<DatagramTransport>> connectUdp(
        UdpConnectOptions options, std::unique_ptr<DatagramProtocol> protocol) override;
    Result<std::unique_ptr<DatagramTransport>> adoptDatagrams(
        int fd, QString service, std::unique_ptr<DatagramProtocol> protocol) override;
    Result<std::unique_ptr<DatagramTransport>> openUnixDatagram(
        UnixDatagramOptions options, std::unique_ptr<DatagramProtocol> protocol) override;
    Result<std::unique_ptr<ProcessTransport>> spawn(
        ProcessOptions options, std::unique_ptr<ProcessProtocol> protocol) override;
    Result<Transport*> connectProcess(ProcessOptions options, std::unique_ptr<Protocol> protocol) override;
    Result<std::unique_ptr<Port>> adoptPort(int fd, QString service, ProtocolFactory factory) override;
    Result<Transport*> adoptStream(int fd, QString service, std::unique_ptr<Protocol> protocol) override;

    Resolver& resolver() override { return *m_resolver; }
    void setResolver(std::unique_ptr<Resolver> resolver) override { m_resolver = std::move(resolver); }

    /// Other system calls than the system's own, for tests; lent, and outlives the reactor. Null puts these back.
    void setSocketCalls(SocketCalls* calls) { m_calls = calls ? calls : &m_systemCalls; }

protected:
    explicit LoopReactor(QObject* parent);

    /// At the end of a multiplexer's constructor and at the beginning of its destructor: the bell is watched by it.
    void open();
    void close();

    // What a multiplexer offers, beside Descriptors' add, change and remove.
    virtual void setAlarm(Moment due) = 0; ///< runDueCalls at `due`; an alarm set before is forgotten.

    // What a multiplexer calls.
    static void tell(Readiness& who, bool readable, bool writable); ///< Lets nothing that is thrown into Qt's loop.
    void notifyOutside(
        Readiness& who, bool readable, bool writable); ///< The same where no turn was begun: it ends soon.
    void beginTurn() { m_inTurn = true; }
    /// So much waits for the turn's end that what comes in meanwhile had better share it.
    bool endIsDear() const { return !m_soon.empty() || m_turnEnds.size() >= 8; }
    void endTurn();     ///< Due timers, calls, then what was written leaves.
    void wantTurnEnd(); ///< Soon, from Qt's loop, for what was told outside of a turn.
    void alarmRang() { m_armed.reset(); }

    /// What one connection, one timer or call may take while others wait.
    static constexpr Duration share = std::chrono::microseconds(500);
    SocketCalls& calls() override { return *m_calls; }
    void beginShareAt(Moment moment) { m_shareBegan = moment; }

    // Clock
    Moment now() const override;
    qint64 wallMsecs() const override;
    bool event(QEvent* event) override;

private:
    quint64 addTimer(Duration delay, std::function<void()> call) override;
    void cancelTimer(quint64 id) override { m_timers.cancel(id); }
    bool timerIsPending(quint64 id) const override { return m_timers.contains(id); }

    // Descriptors
    bool shareIsOver() const override { return now() - m_shareBegan >= share; }
    void beginShare() override { m_shareBegan = now(); }
    void atTurnEnd(TurnEnd& who) override;
    Id own(std::shared_ptr<Transport> transport) override { return m_transports.add(std::move(transport)); }
    void disown(Id id) override;
    Reactor& reactor() override { return *this; }
    QByteArray& readBuffer() override;
    const QByteArray& lastRead() const override { return m_blocks[m_block]; }

    class Wake;
    void runTimers();
    void runCalls();
    bool runTurnEnds();
    void runCallsFromThreads(bool all = false);
    bool turnIsLong(Moment began);
    void armTimer();

    ConnectionRegistry m_registry{*this};
    TimerQueue m_timers;
    std::vector<TurnEnd*> m_turnEnds;
    std::vector<TurnEnd*> m_spareEnds; // room only
    std::vector<std::function<void()>> m_soon;
    SlotTable<std::shared_ptr<Transport>> m_transports;
    std::vector<std::shared_ptr<Transport>> m_retired; // disowned in this turn
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_fromThreads;
    std::deque<std::function<void()>> m_heard; // from threads, and next to run
    bool m_deaf = false;                       // under the mutex: calls from threads are dropped
    std::array<QByteArray, 16> m_blocks;       // to read into; those that somebody still sends on are passed over
    size_t m_block = 0;
    Moment m_shareBegan = {};
    Wakeup m_bell;
    std::unique_ptr<Wake> m_wake;
    std::unique_ptr<ChildProcesses> m_processes;
    std::unique_ptr<Resolver> m_resolver;
    std::optional<Moment> m_armed;
    SocketCalls m_systemCalls;
    SocketCalls* m_calls = &m_systemCalls;
    bool m_inTurn = false;
    bool m_turnEndPosted = false;
    bool m_ending = false;
    ThreadPools m_pools;
};

} // namespace everyport
