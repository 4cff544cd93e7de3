#include "netcore/task/loopingcall.h"

#include <algorithm>

#include "netcore/task/sleep.h"

using namespace std::chrono_literals;

namespace everyport {

void LoopingCall::start(Clock::Duration interval, Begin begin)
{
    m_running = true;
    m_calling = false;
    m_interval = std::max<Clock::Duration>(interval, 1ms);
    m_first = m_clock.now();
    m_last = begin == Begin::Now ? -1 : 0;
    m_run = run();
}

void LoopingCall::reset()
{
    if (!m_running)
        return;
    m_first = m_clock.now();
    m_last = 0;
    if (!m_calling)
        m_run = run();
}

void LoopingCall::stop()
{
    m_run.cancel();
    finish(Done());
}

Task<Result<Done>> LoopingCall::ended()
{
    if (!m_running)
        return Result<Done>(Done());
    m_ended.emplace();
    return m_ended->task();
}

Task<Done> LoopingCall::run()
{
    // A call may let go of us: this frame then lives on to the next co_await and not beyond, so nothing of ours is
    // touched in between.
    const auto beat = m_beat;
    while (true) {
        const qint64 past = (m_clock.now() - m_first) / m_interval; // beats that are over, whether called or not
        const qint64 next = m_last < 0 ? 0 : std::max(past, m_last) + 1;
        const auto wait = m_first + next * m_interval - m_clock.now();
        (void)co_await sleep(m_clock, wait);
        // Who sleeps through beats hears of the latest; the others are missed.
        const auto now = std::max<qint64>((m_clock.now() - m_first) / m_interval, next);
        const auto missed = now - m_last - 1;
        m_last = now;
        m_calling = true;
        auto calling = beat(missed);
        const auto came = co_await std::move(calling);
        m_calling = false;
        if (!came) {
            finish(came);
            co_return Done();
        }
    }
}

void LoopingCall::finish(Result<Done> how)
{
    if (!std::exchange(m_running, false))
        return;
    if (auto ended = std::exchange(m_ended, std::nullopt))
        ended->fire(std::move(how));
    else if (!how)
        const auto unheard = Task<Result<Done>>(std::move(how));
}

} // namespace everyport
