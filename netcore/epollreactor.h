#pragma once

#include <map>
#include <mutex>
#include <unordered_map>
#include <vector>

#include <QObject>

#include "netcore/descriptors.h"
#include "netcore/port.h"
#include "netcore/reactor.h"
#include "netcore/reactordescriptors.h"
#include "netcore/reactorprocess.h"
#include "netcore/reactorserial.h"
#include "netcore/reactortcp.h"
#include "netcore/reactorudp.h"
#include "netcore/reactorunix.h"
#include "netcore/reactorunixdatagram.h"
#include "netcore/registry.h"
#include "netcore/threadpool.h"
#include "netcore/timerqueue.h"

class QSocketNotifier;

namespace everyport {

class ChildProcesses;
class SocketTransport;

/// The reactor of Linux: one epoll descriptor, watched by one QSocketNotifier, so Qt's loop stays the only loop
/// and costs the same with five connections or fifty thousand. A wake-up works for `budget` at most, then lets
/// painting and input have their turn. Made after the QCoreApplication, on its thread; outlives every port.
class EpollReactor final : public QObject, public Reactor, public ReactorTcp, public ReactorUnix, public ReactorSerial,
                           public ReactorUdp, public ReactorUnixDatagram, public ReactorProcess, public ReactorDescriptors, private Clock, private Descriptors {
    Q_OBJECT

public:
    explicit EpollReactor(QObject* parent = nullptr);
    ~EpollReactor() override;

    void setBudget(std::chrono::microseconds budget) { m_budget = budget; }

    QString name() const override { return QStringLiteral("epoll"); }
    Clock& clock() override { return *this; }
    ConnectionRegistry& connections() override { return m_registry; }
    ThreadPool& threads() override { return m_pool; }
    void callSoon(std::function<void()> call) override;
    void callFromThread(std::function<void()> call) override;

    Result<std::unique_ptr<Port>> listenTcp(TcpListenOptions options, ProtocolFactory factory) override;
    Task<Result<Transport*>> connectTcp(TcpConnectOptions options, std::unique_ptr<Protocol> protocol) override;
    Result<std::unique_ptr<Port>> listenUnix(QString path, int mode, QString service, ProtocolFactory factory) override;
    Task<Result<Transport*>> connectUnix(QString path, QString service, std::unique_ptr<Protocol> protocol) override;
    Result<Transport*> openSerial(SerialOptions options, std::unique_ptr<Protocol> protocol) override;
    Result<std::unique_ptr<DatagramTransport>> listenUdp(UdpListenOptions options, std::unique_ptr<DatagramProtocol> protocol) override;
    Result<std::unique_ptr<DatagramTransport>> connectUdp(UdpConnectOptions options, std::unique_ptr<DatagramProtocol> protocol) override;
    Result<std::unique_ptr<DatagramTransport>> adoptDatagrams(int fd, QString service, std::unique_ptr<DatagramProtocol> protocol) override;
    Result<std::unique_ptr<DatagramTransport>> openUnixDatagram(UnixDatagramOptions options, std::unique_ptr<DatagramProtocol> protocol) override;
    Result<std::unique_ptr<ProcessTransport>> spawn(ProcessOptions options, std::unique_ptr<ProcessProtocol> protocol) override;
    std::unique_ptr<Watch> watch(int fd, std::function<void(bool, bool)> ready) override;

protected:
    bool event(QEvent* event) override;

private:
    // Clock
    Moment now() const override;
    qint64 wallMsecs() const override;
    quint64 addTimer(Duration delay, std::function<void()> call) override;
    void cancelTimer(quint64 id) override { m_timers.cancel(id); }
    bool timerIsPending(quint64 id) const override { return m_timers.contains(id); }

    // Descriptors
    Id add(int fd, Readiness& who, bool read, bool write) override;
    void change(Id id, bool read, bool write) override;
    void remove(Id id) override;
    void atTurnEnd(TurnEnd& who) override;
    void own(std::shared_ptr<Transport> transport) override;
    void disown(Transport& transport) override;
    Reactor& reactor() override { return *this; }
    QByteArray& readBuffer() override { return m_readBuffer; }

    void turn();
    bool dispatch();
    void endTurn();
    void wantTurnEnd();
    void runCallsFromThreads();
    void armTimer();

    struct Watched {
        int fd;
        Readiness* who;
        uint32_t events;
    };
    class Wake;
    class Alarm;

    ConnectionRegistry m_registry{*this};
    TimerQueue m_timers;
    std::unordered_map<Id, Watched> m_watched;
    std::vector<TurnEnd*> m_turnEnds;
    std::vector<std::function<void()>> m_soon;
    std::unordered_map<Transport*, std::shared_ptr<Transport>> m_transports;
    std::vector<std::shared_ptr<Transport>> m_retired; // disowned in this turn
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_fromThreads;
    QByteArray m_readBuffer;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<Wake> m_wake;
    std::unique_ptr<Alarm> m_alarm;
    std::optional<Moment> m_armed;
    std::chrono::microseconds m_budget{4000};
    Id m_nextId = 1;
    int m_epoll = -1;
    bool m_inTurn = false;
    bool m_turnEndPosted = false;
    bool m_ending = false;
    ThreadPool m_pool;
    std::unique_ptr<ChildProcesses> m_processes;
};

} // namespace everyport
