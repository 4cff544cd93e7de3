#include "netcore/reactor/loopreactor.h"

#include <QCoreApplication>
#include <QEvent>

#include "netcore/base/boottime.h"
#include "netcore/base/guarded.h"
#include "netcore/descriptors/descriptortransport.h"
#include "netcore/descriptors/descriptorwatch.h"
#include "netcore/descriptors/serialtransport.h"
#include "netcore/names/poolresolver.h"
#include "netcore/process/childprocesses.h"
#include "netcore/sockets/datagramopening.h"
#include "netcore/sockets/socketport.h"
#include "netcore/sockets/sockettransport.h"
#include "netcore/sockets/tcpconnect.h"
#include "netcore/sockets/unixconnect.h"

namespace everyport {

namespace {
constexpr qsizetype readBufferSize = 64 * 1024;
// Of a turn, for each of: timers, calls from threads, what is told and sent at its end. The rest follows when it was
// asked who else has something.
constexpr std::chrono::milliseconds longTurn{1};
const QEvent::Type turnEndEvent = QEvent::Type(QEvent::registerEventType());
} // namespace

/// Hears the bell that other threads ring.
class LoopReactor::Wake final : public Readiness {
public:
    explicit Wake(LoopReactor& reactor) : m_reactor(reactor)
    {
        m_id = reactor.add(reactor.m_bell.descriptor(), *this, true, false);
    }
    ~Wake() override { m_reactor.remove(m_id); }
    void becameReady(bool, bool) override
    {
        m_reactor.m_bell.silence();
        m_reactor.runCallsFromThreads();
    }
    bool isUrgent() const override { return true; }

private:
    LoopReactor& m_reactor;
    Id m_id = 0;
};

LoopReactor::LoopReactor(QObject* parent) : QObject(parent)
{
    m_blocks.front() = QByteArray(readBufferSize, Qt::Uninitialized);
}

LoopReactor::~LoopReactor() = default;

void LoopReactor::open()
{
    m_wake = std::make_unique<Wake>(*this);
    m_processes = std::make_unique<ChildProcesses>(*this);
    m_resolver = std::make_unique<PoolResolver>(*this);
}

void LoopReactor::close()
{
    // A thread that waits for the loop must not be waited for by it: what was asked for is done, then no more is taken.
    runCallsFromThreads(true);
    {
        const std::lock_guard lock(m_mutex);
        m_deaf = true;
    }
    runCallsFromThreads(true);
    m_pools.stop();
    m_processes.reset();
    m_ending = true;
    // Whoever is still connected hears of the end; what they ask for in it is still done.
    for (int round = 0; round < 100 && (m_transports.count() > 0 || !m_soon.empty()); ++round) {
        for (const auto& transport : m_transports.values())
            transport->abortConnection();
        runCalls();
    }
    m_timers.clear();
    m_wake.reset();
}

LoopReactor::Moment LoopReactor::now() const
{
    return timeSinceBoot();
}

qint64 LoopReactor::wallMsecs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

quint64 LoopReactor::addTimer(Duration delay, std::function<void()> call)
{
    const auto id = m_timers.add(now() + std::max(delay, Duration::zero()), std::move(call));
    if (!m_inTurn)
        armTimer(); // within a turn its end does so, once for all
    return id;
}

void LoopReactor::armTimer()
{
    const auto next = m_timers.next();
    if (!next || (m_armed && *m_armed <= *next))
        return;
    m_armed = next;
    setAlarm(*next);
}

void LoopReactor::runTimers()
{
    // One that throws has left the queue by then; the others of its moment follow.
    const auto next = m_timers.next();
    if (!next)
        return;
    const auto moment = now();
    beginShareAt(moment);
    while (*next <= moment
        && guarded("A timed call", [&] { m_timers.run(moment, [&] { return !turnIsLong(moment); }); })) {}
}

/// Asked after each of many calls, each of which has a share of its own.
bool LoopReactor::turnIsLong(Moment began)
{
    m_shareBegan = now();
    return m_shareBegan - began >= longTurn;
}

void LoopReactor::endTurn()
{
    m_inTurn = true;
    m_turnEndPosted = false;
    runTimers();
    runCalls();
    m_inTurn = false;
    armTimer();
    if (!m_soon.empty() || !m_turnEnds.empty())
        wantTurnEnd();
}

void LoopReactor::runCalls()
{
    // Calls first: what they write leaves in the same writev. Each may ask for more; a bound keeps a call
    // that asks for itself from holding the loop.
    for (int round = 0; round < 64 && (!m_soon.empty() || !m_turnEnds.empty()); ++round) {
        for (auto& call : std::exchange(m_soon, {}))
            guarded("A call at the turn's end", call);
        if (runTurnEnds())
            break;
    }
    // Those whose turn's end is still to come are needed for it.
    if (m_turnEnds.empty())
        const auto retired = std::exchange(m_retired, {});
}

/// True when the turn has become long; then the rest of them is for the next.
bool LoopReactor::runTurnEnds()
{
    const auto began = now();
    auto ends = std::exchange(m_turnEnds, std::exchange(m_spareEnds, {}));
    size_t at = 0;
    bool isLong = false;
    while (at < ends.size() && !isLong) {
        auto* who = ends[at++];
        guarded("A turn's end", [who] { who->turnEnded(); });
        // Each costs a system call as a rule: looking at the time after some of them is enough.
        isLong = at % 32 == 0 && turnIsLong(began);
    }
    m_turnEnds.insert(m_turnEnds.begin(), ends.begin() + std::ptrdiff_t(at), ends.end());
    ends.clear();
    m_spareEnds = std::move(ends); // its room serves the next turn
    return isLong;
}

void LoopReactor::tell(Readiness& who, bool readable, bool writable)
{
    guarded("Whoever waits for a descriptor", [&] { who.becameReady(readable, writable); });
}

void LoopReactor::notifyOutside(Readiness& who, bool readable, bool writable)
{
    beginShare();
    tell(who, readable, writable);
    wantTurnEnd();
}

void LoopReactor::wantTurnEnd()
{
    if (m_inTurn || m_ending || std::exchange(m_turnEndPosted, true))
        return;
    QCoreApplication::postEvent(this, new QEvent(turnEndEvent));
}

bool LoopReactor::event(QEvent* event)
{
    if (event->type() != turnEndEvent)
        return QObject::event(event);
    if (m_turnEndPosted)
        endTurn();
    return true;
}

void LoopReactor::atTurnEnd(TurnEnd& who)
{
    m_turnEnds.push_back(&who);
    wantTurnEnd();
}

void LoopReactor::disown(Id id)
{
    if (auto owned = m_transports.take(id))
        m_retired.push_back(std::move(*owned));
    wantTurnEnd();
}

QByteArray& LoopReactor::readBuffer()
{
    // A block that the system's allocator gets back at each round is a block faulted in anew at each round.
    for (size_t tried = 0; tried < m_blocks.size() && !m_blocks[m_block].isNull() && !m_blocks[m_block].isDetached();
         ++tried)
        m_block = (m_block + 1) % m_blocks.size();
    auto& block = m_blocks[m_block];
    if (!block.isDetached())
        block = QByteArray(readBufferSize, Qt::Uninitialized);
    return block;
}

void LoopReactor::callSoon(std::function<void()> call)
{
    m_soon.push_back(std::move(call));
    wantTurnEnd();
}

void LoopReactor::callFromThread(std::function<void()> call)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_deaf)
            return;
        m_fromThreads.push_back(std::move(call));
        if (m_fromThreads.size() > 1)
            return; // the bell has been rung already
    }
    m_bell.ring();
}

void LoopReactor::runCallsFromThreads(bool all)
{
    std::vector<std::function<void()>> calls;
    {
        const std::lock_guard lock(m_mutex);
        calls.swap(m_fromThreads);
    }
    std::move(calls.begin(), calls.end(), std::back_inserter(m_heard));
    const auto began = now();
    while (!m_heard.empty()) {
        const auto call = std::move(m_heard.front());
        m_heard.pop_front();
        guarded("A call from a thread", call);
        if (turnIsLong(began) && !all && !m_heard.empty()) {
            m_bell.ring(); // the rest comes after the others
            return;
        }
    }
}

Result<std::unique_ptr<Port>> LoopReactor::listenTcp(TcpListenOptions options, ProtocolFactory factory)
{
    return SocketPort::listenTcp(*this, m_registry, std::move(options), std::move(factory));
}

Result<std::unique_ptr<Port>> LoopReactor::listenUnix(QString path, int mode, QString service, ProtocolFactory factory)
{
    return SocketPort::listenUnix(*this, m_registry, std::move(path), mode, std::move(service), std::move(factory));
}

Task<Result<Transport*>> LoopReactor::connectTcp(TcpConnectOptions options, std::unique_ptr<Protocol> protocol)
{
    return connectTcpSocket(*this, m_registry, std::move(options), std::move(protocol));
}

Task<Result<Transport*>> LoopReactor::connectUnix(QString path, QString service, std::unique_ptr<Protocol> protocol)
{
    return connectUnixSocket(*this, m_registry, std::move(path), std::move(service), std::move(protocol));
}

Result<Transport*> LoopReactor::openDescriptors(DescriptorOptions options, std::unique_ptr<Protocol> protocol)
{
    return DescriptorTransport::open(*this, m_registry, std::move(options), std::move(protocol));
}

Result<Transport*> LoopReactor::openSerial(SerialOptions options, std::unique_ptr<Protocol> protocol)
{
    return SerialTransport::open(*this, m_registry, std::move(options), std::move(protocol));
}

Result<std::unique_ptr<DatagramTransport>> LoopReactor::listenUdp(
    UdpListenOptions options, std::unique_ptr<DatagramProtocol> protocol)
{
    return listenUdpSocket(*this, m_registry, std::move(options), std::move(protocol));
}

Result<std::unique_ptr<DatagramTransport>> LoopReactor::connectUdp(
    UdpConnectOptions options, std::unique_ptr<DatagramProtocol> protocol)
{
    return connectUdpSocket(*this, m_registry, std::move(options), std::move(protocol));
}

Result<std::unique_ptr<DatagramTransport>> LoopReactor::adoptDatagrams(
    int fd, QString service, std::unique_ptr<DatagramProtocol> protocol)
{
    return adoptDatagramSocket(*this, m_registry, fd, std::move(service), std::move(protocol));
}

Result<std::unique_ptr<DatagramTransport>> LoopReactor::openUnixDatagram(
    UnixDatagramOptions options, std::unique_ptr<DatagramProtocol> protocol)
{
    return openUnixDatagramSocket(*this, m_registry, std::move(options), std::move(protocol));
}

Result<std::unique_ptr<ProcessTransport>> LoopReactor::spawn(
    ProcessOptions options, std::unique_ptr<ProcessProtocol> protocol)
{
    if (!m_processes)
        return Error::cancelled();
    return m_processes->spawn(std::move(options), std::move(protocol));
}

Result<Transport*> LoopReactor::connectProcess(ProcessOptions options, std::unique_ptr<Protocol> protocol)
{
    if (!m_processes)
        return Error::cancelled();
    return m_processes->connectProcess(std::move(options), std::move(protocol));
}

Result<std::unique_ptr<Port>> LoopReactor::adoptPort(int fd, QString service, ProtocolFactory factory)
{
    return SocketPort::adopt(*this, m_registry, fd, std::move(service), std::move(factory));
}

Result<Transport*> LoopReactor::adoptStream(int fd, QString service, std::unique_ptr<Protocol> protocol)
{
    return SocketTransport::adoptForeign(*this, m_registry, fd, std::move(service), std::move(protocol));
}

std::unique_ptr<ReactorDescriptors::Watch> LoopReactor::watch(int fd, std::function<void(bool, bool)> ready)
{
    return std::make_unique<DescriptorWatch>(static_cast<Descriptors&>(*this), fd, std::move(ready));
}

} // namespace everyport
