#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

#include <QtGlobal>

namespace everyport {

/// Tells the time and calls back later. Reactor::clock() is the program's, and lives as long as the reactor; a test
/// hands in a clock that it moves itself, so nothing else here asks the system for the time. Loop's thread only.
class Clock {
public:
    using Duration = std::chrono::nanoseconds;
    using Moment = std::chrono::time_point<std::chrono::steady_clock, Duration>;

    /// The handle of a call that is still to come, usually a member of the object that the call reaches. Destroying or
    /// overwriting the handle cancels the call, so no call reaches an object that has gone; this may happen inside the
    /// call, too. Must not outlive its clock.
    class [[nodiscard]] Timer {
    public:
        Timer() = default;
        Timer(Timer&& other) noexcept : m_clock(std::exchange(other.m_clock, nullptr)), m_id(other.m_id) {}
        Timer& operator=(Timer&& other) noexcept
        {
            if (this != &other) {
                cancel();
                m_clock = std::exchange(other.m_clock, nullptr);
                m_id = other.m_id;
            }
            return *this;
        }
        ~Timer() { cancel(); }

        void cancel()
        {
            if (auto* clock = std::exchange(m_clock, nullptr))
                clock->cancelTimer(m_id);
        }
        bool isActive() const { return m_clock && m_clock->timerIsPending(m_id); }

    private:
        friend class Clock;
        Timer(Clock* clock, quint64 id) : m_clock(clock), m_id(id) {}
        Clock* m_clock = nullptr;
        quint64 m_id = 0;
    };

    virtual ~Clock() = default;

    /// For time-outs and ages: never goes back, and counts the computer's sleep (boottime.h). Only differences between
    /// two moments of one clock mean something.
    virtual Moment now() const = 0;
    virtual qint64 wallMsecs() const = 0; ///< Milliseconds since 1970 UTC, for what people and records see; may jump.

    /// Calls once, `delay` from now, never before `callLater` has returned. Calls of the same moment keep their order.
    Timer callLater(Duration delay, std::function<void()> call) { return {this, addTimer(delay, std::move(call))}; }
    /// As callLater, but nothing can cancel the call. Capture only what lives as long as the clock.
    void callLaterDetached(Duration delay, std::function<void()> call) { addTimer(delay, std::move(call)); }

protected:
    virtual quint64 addTimer(Duration delay, std::function<void()> call) = 0;
    virtual void cancelTimer(quint64 id) = 0;
    virtual bool timerIsPending(quint64 id) const = 0;
};

} // namespace everyport
