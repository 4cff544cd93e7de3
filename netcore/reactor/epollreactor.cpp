#include "netcore/reactor/epollreactor.h"

#include <algorithm>
#include <cerrno>

#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>

#include "netcore/base/boottime.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/base/guarded.h"

namespace everyport {

namespace {

constexpr size_t eventsARound = 256;
constexpr std::chrono::microseconds aWakeUp{4000}; // then painting and input have their turn
// What was written must not wait long for its turn's end.
constexpr std::chrono::milliseconds quickATurn{1};
// Who took so long waits behind those who did not. A quarter of a share: several who stay just below a whole one would
// else make each other, and everybody, wait as those do who exceed it.
constexpr std::chrono::microseconds longEvent{125};
const QEvent::Type goOnEvent = QEvent::Type(QEvent::registerEventType());
constexpr int roundsATurn = 16;           // beyond the first; what was written must not wait for long
constexpr quint64 bytesATurn = 64 * 1024; // and what it comes to must leave before there is more

// Beside what the system tells: its transport has more to do.
constexpr uint32_t askedAgain = 1u << 26;

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
    bool isUrgent() const override { return true; }
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

EpollReactor::EpollReactor(QObject* parent)
    : LoopReactor(parent), m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_ready(eventsARound)
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
    const Id id = m_watched.add({&who, fd, eventsFor(read, write)});
    if (startWatching(id, *m_watched.find(id)))
        return id;
    if (errno == EPERM) {
        const auto file = m_files.emplace(id,
            std::make_unique<NotifiedDescriptor>(this, fd, [this, &who](bool r, bool w) { notifyOutside(who, r, w); }));
        file.first->second->setWanted(read, write);
    } else {
        callSoon([this, id, number = errno] { watchFailed(id, number); });
    }
    return id;
}

bool EpollReactor::startWatching(Id id, const Watched& watched)
{
    epoll_event event{};
    event.events = watched.events;
    event.data.u64 = id;
    return calls().watch(m_epoll.get(), EPOLL_CTL_ADD, watched.fd, &event) == 0;
}

void EpollReactor::watchFailed(Id id, int number)
{
    const auto* found = m_watched.find(id);
    if (!found)
        return;
    bool isOver = false;
    guarded("Whoever waits for a descriptor", [&] { isOver = found->who->watchFailed(number); });
    if (!isOver && m_watched.find(id))
        m_unwatched[id] = clock().callLater(std::chrono::seconds(1), [this, id] { watchAgain(id); });
}

void EpollReactor::watchAgain(Id id)
{
    const auto timer = m_unwatched.extract(id); // which runs
    if (const auto* found = m_watched.find(id); found && !startWatching(id, *found))
        watchFailed(id, errno);
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
    calls().watch(m_epoll.get(), EPOLL_CTL_MOD, found->fd, &event);
}

void EpollReactor::remove(Id id)
{
    const auto gone = m_watched.take(id);
    if (!gone)
        return;
    // A child that has it too would keep it in the set after its close.
    calls().watch(m_epoll.get(), EPOLL_CTL_DEL, gone->fd, nullptr);
    m_files.erase(id);
    m_unwatched.erase(id);
}

void EpollReactor::wokenUp()
{
    // More may have come while the first round was worked on, and asking is cheaper than a round of Qt's loop;
    // painting waits no longer than `aWakeUp`.
    m_moment = now();
    const auto began = m_moment;
    m_quickTold = 0;
    int told = 0;
    // Those who flood leave Qt's loop, and what waits in it, more room.
    const auto mayGoOn = [&] { return m_moment - began < (m_quickTold > 0 ? aWakeUp : aWakeUp / 4); };
    do {
        beginTurn();
        const auto before = connections().totalIn();
        const auto waitsUntil = m_moment + quickATurn;
        told = dispatch();
        // What goes to many costs a call each: what others say in the same moment goes with it.
        for (int more = told, round = 0; more > 0 && round < roundsATurn && endIsDear()
             && connections().totalIn() - before < bytesATurn && m_moment < waitsUntil && mayGoOn();
             ++round)
            more = dispatch();
        endTurn();
        m_moment = now();
    } while (told > 0 && mayGoOn());
    if (hasWaiting() && !std::exchange(m_goOnPosted, true))
        QCoreApplication::postEvent(this, new QEvent(goOnEvent));
}

bool EpollReactor::event(QEvent* event)
{
    if (event->type() != goOnEvent)
        return LoopReactor::event(event);
    m_goOnPosted = false;
    wokenUp();
    return true;
}

int EpollReactor::dispatch()
{
    if (m_readyAt == m_readyCount) {
        m_readyAt = 0;
        m_readyCount = size_t(std::max(0, epoll_wait(m_epoll.get(), m_ready.data(), int(m_ready.size()), 0)));
    }
    const int quick = notifyQuick();
    m_quickTold += quick;
    if (quick > 0 && !(m_newcomers.empty() && m_busy.empty())) {
        // What the quick ones wrote leaves before those who take long are told: it has waited for them once already.
        endTurn();
        beginTurn();
        m_moment = now();
    }
    const int newcomers = notifyQueued(m_newcomers);
    return quick + newcomers + notifyQueued(m_busy);
}

int EpollReactor::notifyQuick()
{
    const auto until = m_moment + quickATurn;
    int told = 0;
    while (m_readyAt < m_readyCount && m_moment < until) {
        const auto& event = m_ready[m_readyAt++];
        auto* found = m_watched.find(event.data.u64);
        if (!found)
            continue; // removed by an event before it
        if (found->pace != Pace::Quick) {
            enqueue(*found, event.data.u64, event.events);
            continue;
        }
        ++told;
        notifyOne(event.data.u64, event.events);
    }
    return told;
}

int EpollReactor::notifyQueued(std::deque<Id>& queue)
{
    const auto until = m_moment + share;
    int told = 0;
    for (auto left = queue.size(); left > 0 && !queue.empty() && m_moment < until; --left) {
        const auto id = queue.front();
        queue.pop_front();
        auto* found = m_watched.find(id);
        if (!found)
            continue;
        found->isQueued = false;
        ++told;
        notifyOne(id, std::exchange(found->waiting, 0));
    }
    return told;
}

void EpollReactor::enqueue(Watched& watched, Id id, uint32_t what)
{
    watched.waiting |= what;
    if (!std::exchange(watched.isQueued, true))
        (watched.pace == Pace::Unknown ? m_newcomers : m_busy).push_back(id);
}

void EpollReactor::notifyAgain(Id id)
{
    auto* found = m_watched.find(id);
    if (!found)
        return;
    found->pace = Pace::Busy;
    enqueue(*found, id, askedAgain);
    if (!std::exchange(m_goOnPosted, true))
        QCoreApplication::postEvent(this, new QEvent(goOnEvent));
}

void EpollReactor::notifyOne(Id id, uint32_t what)
{
    const auto* found = m_watched.find(id);
    // What was asked for may have changed since the system told it.
    what &= found->events | EPOLLERR | EPOLLHUP | askedAgain;
    if (what == 0)
        return;
    beginShareAt(m_moment);
    const bool broken = what & (EPOLLERR | EPOLLHUP);
    tell(*found->who, broken || (what & (EPOLLIN | EPOLLRDHUP | askedAgain)), broken || (what & EPOLLOUT));
    const auto began = std::exchange(m_moment, now());
    if (auto* still = m_watched.find(id); still && !still->isQueued)
        still->pace = m_moment - began >= longEvent && !still->who->isUrgent() ? Pace::Busy : Pace::Quick;
}

} // namespace everyport
