#pragma once

#include <functional>
#include <optional>
#include <type_traits>

#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "netcore/task/deferred.h"

namespace everyport {

/// A call at a steady beat: at start, start + interval, start + 2 · interval, however long each takes, so that it
/// does not drift. A call that gives a Task is waited for; beats that pass meanwhile (or while the computer slept)
/// are not made up for but counted. Letting go of it stops it, with the Task that runs. Loop's thread.
class LoopingCall {
public:
    enum class Begin { Now, AfterInterval };
    /// `missed`: beats since the last call that had none. An Error ends the loop.
    using Beat = std::function<Task<Result<Done>>(qint64 missed)>;

    LoopingCall(Clock& clock, Beat beat) : m_clock(clock), m_beat(std::move(beat)) {}
    /// Also plain functions, with the count or without.
    template <typename F>
    requires(!std::is_convertible_v<F, Beat>) LoopingCall(Clock& clock, F call)
        : LoopingCall(clock, beatOf(std::move(call)))
    {
    }
    LoopingCall(const LoopingCall&) = delete;
    LoopingCall& operator=(const LoopingCall&) = delete;

    /// Anew if it runs. The first call comes in a turn of its own. Intervals below a millisecond count as one.
    void start(Clock::Duration interval, Begin begin = Begin::Now);
    void reset(); ///< The next call comes an interval from now, and the beat goes on from there.
    void stop();  ///< A Task that runs is cancelled.
    bool isRunning() const { return m_running; }
    Clock::Duration interval() const { return m_interval; }
    /// Done once it was stopped, or the Error of the call that ended it. Ask before it ends; at most one. An Error
    /// that nobody asked for is told as an unhandled failure.
    Task<Result<Done>> ended();

private:
    template <typename F>
    static Beat beatOf(F call)
    {
        return [call = std::move(call)](qint64 missed) mutable -> Task<Result<Done>> {
            if constexpr (std::is_invocable_v<F&, qint64>)
                call(missed);
            else if constexpr (std::is_convertible_v<std::invoke_result_t<F&>, Task<Result<Done>>>)
                return call();
            else
                call();
            return Result<Done>(Done());
        };
    }
    Task<Done> run();
    void finish(Result<Done> how);

    Clock& m_clock;
    Beat m_beat;
    Clock::Duration m_interval{};
    Clock::Moment m_first = {}; // beat 0
    qint64 m_last = -1;         // the number of the last beat that had its call
    bool m_running = false;
    bool m_calling = false;
    std::optional<Deferred<Result<Done>>> m_ended;
    Task<Done> m_run;
};

} // namespace everyport
