#include "netcore/epollreactor.h"

#include <algorithm>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>

#include "netcore/boottime.h"
#include "netcore/datagramopening.h"
#include "netcore/process/childprocesses.h"
#include "netcore/serialtransport.h"
#include "netcore/socketport.h"
#include "netcore/sockettransport.h"
#include "netcore/tcpconnect.h"
#include "netcore/unixconnect.h"

namespace everyport {

namespace {

const QEvent::Type turnEndEvent = QEvent::Type(QEvent::registerEventType());
constexpr int eventsARound = 256;

uint32_t eventsFor(bool read, bool write)
{
    return (read ? uint32_t(EPOLLIN) | EPOLLRDHUP : 0u) | (write ? uint32_t(EPOLLOUT) : 0u);
}

} // namespace

/// The descriptor by which other threads call.
class EpollReactor::Wake final : public Readiness {
public:
    explicit Wake(EpollReactor& reactor) : m_reactor(reactor), m_fd(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
    {
        m_id = reactor.add(m_fd, *this, true, false);
    }
    ~Wake() override
    {
        m_reactor.remove(m_id);
        ::close(m_fd);
    }
    void ring()
    {
        const uint64_t one = 1;
        [[maybe_unused]] const auto written = ::write(m_fd, &one, sizeof one);
    }
    void becameReady(bool, bool) override
    {
        uint64_t count = 0;
        [[maybe_unused]] const auto got = ::read(m_fd, &count, sizeof count);
        m_reactor.runCallsFromThreads();
    }

private:
    EpollReactor& m_reactor;
    int m_fd;
    Id m_id = 0;
};

/// The descriptor that becomes readable when the first timer is due. In the same epoll set, so a turn begins
/// the same way whatever caused it.
class EpollReactor::Alarm final : public Readiness {
public:
    explicit Alarm(EpollReactor& reactor)
        : m_reactor(reactor), m_fd(timerfd_create(timerClock, TFD_NONBLOCK | TFD_CLOEXEC))
    {
        m_id = reactor.add(m_fd, *this, true, false);
    }
    ~Alarm() override
    {
        m_reactor.remove(m_id);
        ::close(m_fd);
    }
    void set(Moment due)
    {
        // Nanosecond 0 would switch it off.
        const auto at = std::max<int64_t>(1, due.time_since_epoch().count());
        itimerspec spec{};
        spec.it_value.tv_sec = at / 1'000'000'000;
        spec.it_value.tv_nsec = at % 1'000'000'000;
        timerfd_settime(m_fd, TFD_TIMER_ABSTIME, &spec, nullptr);
    }
    void becameReady(bool, bool) override
    {
        uint64_t count = 0;
        [[maybe_unused]] const auto got = ::read(m_fd, &count, sizeof count);
        m_reactor.m_armed.reset(); // the timers themselves run once a turn
    }

private:
    EpollReactor& m_reactor;
    int m_fd;
    Id m_id = 0;
};

EpollReactor::EpollReactor(QObject* parent)
    : QObject(parent), m_readBuffer(64 * 1024, Qt::Uninitialized), m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    m_wake = std::make_unique<Wake>(*this);
    m_alarm = std::make_unique<Alarm>(*this);
    m_processes = std::make_unique<ChildProcesses>(*this);
    m_notifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { turn(); });
}

EpollReactor::~EpollReactor()
{
    m_pool.stop();
    m_processes.reset();
    m_ending = true;
    // Whoever is still connected hears of the end; what they ask for in it is still done.
    for (int round = 0; round < 100 && (!m_transports.empty() || !m_soon.empty()); ++round) {
        for (const auto& [transport, owned] : std::unordered_map(m_transports))
            transport->abortConnection();
        endTurn();
    }
    m_timers.clear();
    m_notifier.reset();
    m_alarm.reset();
    m_wake.reset();
    ::close(m_epoll);
}

EpollReactor::Moment EpollReactor::now() const
{
    return timeSinceBoot();
}

qint64 EpollReactor::wallMsecs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

quint64 EpollReactor::addTimer(Duration delay, std::function<void()> call)
{
    const auto id = m_timers.add(now() + std::max(delay, Duration::zero()), std::move(call));
    if (!m_inTurn)
        armTimer(); // within a turn its end does so, once for all
    return id;
}

void EpollReactor::armTimer()
{
    const auto next = m_timers.next();
    if (!next || (m_armed && *m_armed <= *next))
        return;
    m_armed = next;
    m_alarm->set(*next);
}

Descriptors::Id EpollReactor::add(int fd, Readiness& who, bool read, bool write)
{
    const Id id = m_nextId++;
    epoll_event event{};
    event.events = eventsFor(read, write);
    event.data.u64 = id;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    m_watched.emplace(id, Watched{fd, &who, event.events});
    return id;
}

void EpollReactor::change(Id id, bool read, bool write)
{
    const auto found = m_watched.find(id);
    const auto events = eventsFor(read, write);
    if (found == m_watched.end() || found->second.events == events)
        return;
    found->second.events = events;
    epoll_event event{};
    event.events = events;
    event.data.u64 = id;
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, found->second.fd, &event);
}

void EpollReactor::remove(Id id)
{
    const auto found = m_watched.find(id);
    if (found == m_watched.end())
        return;
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, found->second.fd, nullptr);
    m_watched.erase(found);
}

void EpollReactor::turn()
{
    m_inTurn = true;
    const auto until = now() + m_budget;
    // More may have come while the first round was worked on; painting waits no longer than the budget.
    while (dispatch() && now() < until) {
    }
    m_timers.run(now());
    endTurn();
}

bool EpollReactor::dispatch()
{
    epoll_event events[eventsARound];
    const int count = epoll_wait(m_epoll, events, eventsARound, 0);
    for (int i = 0; i < count; ++i) {
        const auto found = m_watched.find(events[i].data.u64);
        if (found == m_watched.end())
            continue; // removed by an event before it in this round
        const auto what = events[i].events;
        const bool broken = what & (EPOLLERR | EPOLLHUP);
        found->second.who->becameReady(broken || (what & (EPOLLIN | EPOLLRDHUP)), broken || (what & EPOLLOUT));
    }
    return count == eventsARound;
}

void EpollReactor::endTurn()
{
    m_inTurn = true;
    m_turnEndPosted = false;
    // Calls first: what they write leaves in the same writev. Each may ask for more; a bound keeps a call
    // that asks for itself from holding the loop.
    for (int round = 0; round < 64 && (!m_soon.empty() || !m_turnEnds.empty()); ++round) {
        for (auto& call : std::exchange(m_soon, {}))
            call();
        for (auto* who : std::exchange(m_turnEnds, {}))
            who->turnEnded();
    }
    const auto retired = std::exchange(m_retired, {});
    m_inTurn = false;
    if (m_ending)
        return;
    armTimer();
    if (!m_soon.empty() || !m_turnEnds.empty())
        wantTurnEnd();
}

void EpollReactor::wantTurnEnd()
{
    if (m_inTurn || std::exchange(m_turnEndPosted, true))
        return;
    QCoreApplication::postEvent(this, new QEvent(turnEndEvent));
}

bool EpollReactor::event(QEvent* event)
{
    if (event->type() != turnEndEvent)
        return QObject::event(event);
    if (m_turnEndPosted)
        endTurn();
    return true;
}

void EpollReactor::atTurnEnd(TurnEnd& who)
{
    m_turnEnds.push_back(&who);
    wantTurnEnd();
}

void EpollReactor::own(std::shared_ptr<Transport> transport)
{
    auto* key = transport.get();
    m_transports.emplace(key, std::move(transport));
}

void EpollReactor::disown(Transport& transport)
{
    const auto owned = m_transports.extract(&transport);
    if (!owned.empty())
        m_retired.push_back(owned.mapped());
    wantTurnEnd();
}

void EpollReactor::callSoon(std::function<void()> call)
{
    m_soon.push_back(std::move(call));
    wantTurnEnd();
}

void EpollReactor::callFromThread(std::function<void()> call)
{
    {
        const std::lock_guard lock(m_mutex);
        m_fromThreads.push_back(std::move(call));
        if (m_fromThreads.size() > 1)
            return; // the bell has been rung already
    }
    m_wake->ring();
}

void EpollReactor::runCallsFromThreads()
{
    std::vector<std::function<void()>> calls;
    {
        const std::lock_guard lock(m_mutex);
        calls.swap(m_fromThreads);
    }
    for (auto& call : calls)
        call();
}

Result<std::unique_ptr<Port>> EpollReactor::listenTcp(TcpListenOptions options, ProtocolFactory factory)
{
    return SocketPort::listenTcp(*this, m_registry, std::move(options), std::move(factory));
}

Result<std::unique_ptr<Port>> EpollReactor::listenUnix(QString path, int mode, QString service, ProtocolFactory factory)
{
    return SocketPort::listenUnix(*this, m_registry, std::move(path), mode, std::move(service), std::move(factory));
}

Task<Result<Transport*>> EpollReactor::connectTcp(TcpConnectOptions options, std::unique_ptr<Protocol> protocol)
{
    return connectTcpSocket(*this, m_registry, std::move(options), std::move(protocol));
}

Task<Result<Transport*>> EpollReactor::connectUnix(QString path, QString service, std::unique_ptr<Protocol> protocol)
{
    return connectUnixSocket(*this, m_registry, std::move(path), std::move(service), std::move(protocol));
}

Result<Transport*> EpollReactor::openSerial(SerialOptions options, std::unique_ptr<Protocol> protocol)
{
    return SerialTransport::open(*this, m_registry, std::move(options), std::move(protocol));
}

Result<std::unique_ptr<DatagramTransport>> EpollReactor::listenUdp(UdpListenOptions options, std::unique_ptr<DatagramProtocol> protocol)
{
    return listenUdpSocket(*this, m_registry, std::move(options), std::move(protocol));
}

Result<std::unique_ptr<DatagramTransport>> EpollReactor::connectUdp(UdpConnectOptions options, std::unique_ptr<DatagramProtocol> protocol)
{
    return connectUdpSocket(*this, m_registry, std::move(options), std::move(protocol));
}

Result<std::unique_ptr<DatagramTransport>> EpollReactor::adoptDatagrams(int fd, QString service, std::unique_ptr<DatagramProtocol> protocol)
{
    return adoptDatagramSocket(*this, m_registry, fd, std::move(service), std::move(protocol));
}

Result<std::unique_ptr<DatagramTransport>> EpollReactor::openUnixDatagram(UnixDatagramOptions options, std::unique_ptr<DatagramProtocol> protocol)
{
    return openUnixDatagramSocket(*this, m_registry, std::move(options), std::move(protocol));
}

Result<std::unique_ptr<ProcessTransport>> EpollReactor::spawn(ProcessOptions options, std::unique_ptr<ProcessProtocol> protocol)
{
    return m_processes->spawn(std::move(options), std::move(protocol));
}

namespace {

class DescriptorWatch final : public ReactorDescriptors::Watch, private Readiness {
public:
    DescriptorWatch(Descriptors& descriptors, int fd, std::function<void(bool, bool)> ready)
        : m_descriptors(descriptors), m_ready(std::make_shared<std::function<void(bool, bool)>>(std::move(ready)))
        , m_id(descriptors.add(fd, *this, true, false))
    {
    }
    ~DescriptorWatch() override { m_descriptors.remove(m_id); }
    void setWanted(bool read, bool write) override { m_descriptors.change(m_id, read, write); }

private:
    void becameReady(bool readable, bool writable) override
    {
        const auto call = m_ready; // the watch may be let go of from inside
        (*call)(readable, writable);
    }

    Descriptors& m_descriptors;
    std::shared_ptr<std::function<void(bool, bool)>> m_ready;
    Descriptors::Id m_id;
};

} // namespace

std::unique_ptr<ReactorDescriptors::Watch> EpollReactor::watch(int fd, std::function<void(bool, bool)> ready)
{
    Descriptors& descriptors = *this;
    return std::make_unique<DescriptorWatch>(descriptors, fd, std::move(ready));
}

} // namespace everyport
