#include "netcore/epollreactor.h"

#include <algorithm>
#include <cerrno>

#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <QSocketNotifier>

#include "netcore/boottime.h"
#include "netcore/filedescriptor.h"

namespace everyport {

namespace {

constexpr int eventsARound = 256;
constexpr int roundsATurn = 16; // beyond the first; what was written must not wait for long
constexpr quint64 bytesATurn = 64 * 1024; // and what it comes to must leave before there is more

uint32_t eventsFor(bool read, bool write)
{
    return (read ? uint32_t(EPOLLIN) | EPOLLRDHUP : 0u) | (write ? uint32_t(EPOLLOUT) : 0u);
}

} // namespace

/// The descriptor that becomes readable when the first timer is due. In the same epoll set, so a turn begins
/// the same way whatever caused it.
class EpollReactor::Alarm final : public Readiness {
public:
    Alarm(EpollReactor& reactor, FileDescriptor fd) : m_reactor(reactor), m_fd(std::move(fd))
    {
        m_id = reactor.add(m_fd.get(), *this, true, false);
    }
    ~Alarm() override { m_reactor.remove(m_id); }
    void set(Moment due)
    {
        // Nanosecond 0 would switch it off.
        const auto at = std::max<int64_t>(1, due.time_since_epoch().count());
        itimerspec spec{};
        spec.it_value.tv_sec = at / 1'000'000'000;
        spec.it_value.tv_nsec = at % 1'000'000'000;
        timerfd_settime(m_fd.get(), TFD_TIMER_ABSTIME, &spec, nullptr);
    }
    void becameReady(bool, bool) override
    {
        uint64_t count = 0;
        [[maybe_unused]] const auto got = ::read(m_fd.get(), &count, sizeof count);
        m_reactor.alarmRang(); // the timers themselves run once a turn
    }

private:
    EpollReactor& m_reactor;
    FileDescriptor m_fd;
    Id m_id = 0;
};

EpollReactor::EpollReactor(QObject* parent) : LoopReactor(parent), m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    if (!m_epoll)
        qFatal("No descriptor is left for the loop.");
    makeAlarm();
    m_notifier = std::make_unique<QSocketNotifier>(m_epoll.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { wokenUp(); });
    open();
}

void EpollReactor::makeAlarm()
{
    FileDescriptor timer(timerfd_create(timerClock, TFD_NONBLOCK | TFD_CLOEXEC));
    if (timer) {
        m_alarm = std::make_unique<Alarm>(*this, std::move(timer));
        return;
    }
    m_qtAlarm = std::make_unique<QtAlarm>([this] {
        alarmRang();
        endTurn();
    });
}

bool EpollReactor::isAllowed()
{
    // Too few descriptors is another trouble, and one that the constructor tells.
    return FileDescriptor(epoll_create1(EPOLL_CLOEXEC)) || errno == EMFILE || errno == ENFILE;
}

EpollReactor::~EpollReactor()
{
    close();
    m_notifier.reset();
    m_alarm.reset();
}

void EpollReactor::setAlarm(Moment due)
{
    if (m_alarm)
        m_alarm->set(due);
    else
        m_qtAlarm->set(due, now());
}

Descriptors::Id EpollReactor::add(int fd, Readiness& who, bool read, bool write)
{
    const auto events = eventsFor(read, write);
    const Id id = m_watched.add({&who, fd, events});
    epoll_event event{};
    event.events = events;
    event.data.u64 = id;
    if (epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event) != 0 && errno == EPERM) {
        const auto file = m_files.emplace(id, std::make_unique<NotifiedDescriptor>(this, fd, [this, &who](bool r, bool w) { tellOutside(who, r, w); }));
        file.first->second->setWanted(read, write);
    }
    return id;
}

void EpollReactor::change(Id id, bool read, bool write)
{
    auto* found = m_watched.find(id);
    const auto events = eventsFor(read, write);
    if (!found || found->events == events)
        return;
    found->events = events;
    if (const auto file = m_files.find(id); file != m_files.end())
        return file->second->setWanted(read, write);
    epoll_event event{};
    event.events = events;
    event.data.u64 = id;
    epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, found->fd, &event);
}

void EpollReactor::remove(Id id)
{
    const auto gone = m_watched.take(id);
    if (!gone)
        return;
    // A child that has it too would keep it in the set after its close.
    epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, gone->fd, nullptr);
    m_files.erase(id);
}

void EpollReactor::wokenUp()
{
    // More may have come while the first round was worked on, and asking is cheaper than a round of Qt's loop;
    // painting waits no longer than the budget.
    const auto until = now() + m_budget;
    int told = 0;
    do {
        beginTurn();
        const auto before = connections().totalIn();
        told = dispatch();
        // What goes to many costs a call each: what others say in the same moment goes with it.
        for (int more = told, round = 0; more > 0 && round < roundsATurn && endIsDear() && connections().totalIn() - before < bytesATurn && now() < until; ++round)
            more = dispatch();
        endTurn();
    } while (told > 0 && now() < until);
}

int EpollReactor::dispatch()
{
    epoll_event events[eventsARound];
    const int count = epoll_wait(m_epoll.get(), events, eventsARound, 0);
    for (int i = 0; i < count; ++i) {
        const auto* found = m_watched.find(events[i].data.u64);
        if (!found)
            continue; // removed by an event before it in this round
        const auto what = events[i].events;
        const bool broken = what & (EPOLLERR | EPOLLHUP);
        tell(*found->who, broken || (what & (EPOLLIN | EPOLLRDHUP)), broken || (what & EPOLLOUT));
    }
    return count;
}

} // namespace everyport
