#include "netcore/reactor/wallclock.h"

#include <algorithm>
#include <limits>

#include <sys/timerfd.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace everyport {

WallClockWatch::WallClockWatch(Clock& clock, ReactorDescriptors* descriptors)
    : m_clock(clock), m_difference(difference())
{
    if (!descriptors)
        return;
    m_fd = FileDescriptor(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC));
    if (!m_fd)
        return;
    arm();
    m_watch = descriptors->watch(m_fd.get(), [this](bool, bool) {
        uint64_t count = 0;
        [[maybe_unused]] const auto got = ::read(m_fd.get(), &count, sizeof count); // ECANCELED: that is the news
        arm();
        check();
    });
}

void WallClockWatch::arm()
{
    itimerspec spec{};
    spec.it_value.tv_sec = std::numeric_limits<int32_t>::max(); // never: only the cancelling counts
    timerfd_settime(m_fd.get(), TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &spec, nullptr);
}

std::chrono::milliseconds WallClockWatch::difference() const
{
    return std::chrono::milliseconds(m_clock.wallMsecs())
        - std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now().time_since_epoch());
}

void WallClockWatch::check()
{
    const auto now = difference();
    const auto by = now - std::exchange(m_difference, now);
    if (std::chrono::abs(by) <= 1ms) // both are rounded
        return;
    m_listeners.notify(&WallClockEvents::wallClockJumped, by);
}

WallTimer::WallTimer(Clock& clock, WallClockWatch& watch, std::function<void()> call)
    : m_clock(clock), m_watch(watch), m_call(std::move(call))
{
    m_watch.addListener(this);
}

WallTimer::~WallTimer()
{
    m_watch.removeListener(this);
}

void WallTimer::set(qint64 wallMsecs)
{
    m_due = wallMsecs;
    arm();
}

void WallTimer::wallClockJumped(std::chrono::milliseconds)
{
    if (m_timer.isActive())
        arm();
}

void WallTimer::arm()
{
    // An hour at most: the wall clock is slewed, too, and by other seconds than ours.
    const auto wait = std::clamp<std::chrono::milliseconds>(
        std::chrono::milliseconds(m_due - m_clock.wallMsecs()), 0ms, 1h);
    m_timer = m_clock.callLater(wait, [this] {
        if (m_clock.wallMsecs() < m_due)
            return arm();
        const auto call = m_call; // it may let go of us
        call();
    });
}

} // namespace everyport
