#pragma once

#include "netcore/reactor/timerqueue.h"

namespace everyport {

/// A clock that a test moves by hand. Wall time starts at `wallStart` and moves along.
class ManualClock final : public Clock {
public:
    explicit ManualClock(qint64 wallStart = 1'700'000'000'000) : m_wallStart(wallStart) {}

    Moment now() const override { return m_now; }
    qint64 wallMsecs() const override
    {
        return m_wallStart + std::chrono::duration_cast<std::chrono::milliseconds>(m_now.time_since_epoch()).count();
    }

    /// Moves on, stopping at each timer on the way, so that a call sees the moment it was due at.
    void advance(Duration by)
    {
        const auto target = m_now + by;
        while (true) {
            const auto next = m_timers.next();
            if (!next || *next > target)
                break;
            m_now = std::max(m_now, *next);
            m_timers.run(m_now);
        }
        m_now = std::max(m_now, target);
    }
    /// Time passes without anybody being called, as when the computer sleeps or a call takes long.
    void sleepThrough(Duration by) { m_now += by; }
    /// As if somebody set the computer's time.
    void setWallClock(qint64 by) { m_wallStart += by; }
    qsizetype pendingTimers() const { return m_timers.count(); }

protected:
    quint64 addTimer(Duration delay, std::function<void()> call) override
    {
        return m_timers.add(m_now + delay, std::move(call));
    }
    void cancelTimer(quint64 id) override { m_timers.cancel(id); }
    bool timerIsPending(quint64 id) const override { return m_timers.contains(id); }

private:
    TimerQueue m_timers;
    Moment m_now = Moment{};
    qint64 m_wallStart;
};

} // namespace everyport
