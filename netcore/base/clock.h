#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

#include <QtGlobal>

namespace everyport {

/// Whatever tells the time and calls back later. Two make one each: the reactor, and a test that moves its
/// own by hand. Loop's thread only.
class Clock {
public:
    using Duration = std::chrono::nanoseconds;
    using Moment = std::chrono::time_point<std::chrono::steady_clock, Duration>;

    /// A call that is still to come. Letting go of it cancels it, so no call reaches an object that has
    /// gone; it may be let go of from inside the call. Must not outlive its clock.
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

    virtual Moment now() const = 0; ///< Never goes back, never stops (boottime.h); only differences mean something.
    virtual qint64 wallMsecs() const = 0; ///< Milliseconds since 1970 UTC, for what people and records see.

    /// Calls once, `delay` from now, in a turn of its own. Calls of the same moment keep their order.
    Timer callLater(Duration delay, std::function<void()> call) { return {this, addTimer(delay, std::move(call))}; }
    /// The same without a handle: the call comes whatever happens. Capture only what lives as long as the clock.
    void callLaterDetached(Duration delay, std::function<void()> call) { addTimer(delay, std::move(call)); }

protected:
    virtual quint64 addTimer(Duration delay, std::function<void()> call) = 0;
    virtual void cancelTimer(quint64 id) = 0;
    virtual bool timerIsPending(quint64 id) const = 0;
};

} // namespace everyport
