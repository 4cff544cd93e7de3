#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include <QList>

#include "netcore/base/clock.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/base/listenerlist.h"
#include "netcore/interfaces/reactordescriptors.h"

namespace everyport {

/// Told by a WallClockWatch that the computer's time was set. Plain calls on the loop's thread.
struct WallClockEvents {
    virtual ~WallClockEvents() = default;
    /// Somebody set the computer's time (a person, NTP's first answer): it is `by` later than it was, or earlier.
    virtual void wallClockJumped(std::chrono::milliseconds by) = 0;
};

/// Tells when the wall clock is set (timerfd's TFD_TIMER_CANCEL_ON_SET). A Clock's timers do not mind: they count
/// what has passed, sleep of the computer included. Whoever schedules by the calendar does. Loop's thread.
class WallClockWatch {
public:
    /// Null descriptors: for reactors without that role; then only `check` finds a jump.
    WallClockWatch(Clock& clock, ReactorDescriptors* descriptors);
    ~WallClockWatch() = default;
    WallClockWatch(const WallClockWatch&) = delete;
    WallClockWatch& operator=(const WallClockWatch&) = delete;

    bool isWatching() const { return m_watch != nullptr; }
    /// Holds both clocks against each other now: also for who has learnt otherwise of a change.
    void check();

    void addListener(WallClockEvents* listener) { m_listeners.add(listener); }
    void removeListener(WallClockEvents* listener) { m_listeners.remove(listener); }

private:
    void arm();
    std::chrono::milliseconds difference() const;

    Clock& m_clock;
    FileDescriptor m_fd;
    std::unique_ptr<ReactorDescriptors::Watch> m_watch; // let go of before it
    std::chrono::milliseconds m_difference;             // wall clock less the other
    ListenerList<WallClockEvents> m_listeners;
};

/// A call at a moment of the calendar: a poll that opens at nine. When the clock is set it keeps the moment, not the
/// wait; a moment that was jumped over comes at once. Letting go of it cancels it. Loop's thread.
class WallTimer final : private WallClockEvents {
public:
    WallTimer(Clock& clock, WallClockWatch& watch, std::function<void()> call);
    ~WallTimer() override;
    WallTimer(const WallTimer&) = delete;
    WallTimer& operator=(const WallTimer&) = delete;

    void set(qint64 wallMsecs); ///< Milliseconds since 1970 UTC. Also anew, also from inside the call.
    void cancel() { m_timer.cancel(); }
    bool isActive() const { return m_timer.isActive(); }

private:
    void wallClockJumped(std::chrono::milliseconds by) override;
    void arm();

    Clock& m_clock;
    WallClockWatch& m_watch;
    std::function<void()> m_call;
    Clock::Timer m_timer;
    qint64 m_due = 0;
};

} // namespace everyport
