#pragma once

#include <chrono>

#include <QString>

#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "netcore/task/stagestate.h"

namespace everyport {

namespace detail {

template <typename T>
struct TimeoutState final : StageState<Result<T>> {
    using StageState<Result<T>>::StageState;
    Task<Result<T>> work;
    Clock::Timer timer;
    QString what;
    Clock::Duration limit{};

    void start(Clock& clock)
    {
        timer = clock.callLater(limit, [this] { expired(); });
        work.whenDone([this](Result<T> came) {
            timer.cancel();
            this->finish(std::move(came));
        });
    }
    void expired()
    {
        ++this->references; // what stops the work may drop our own Task
        work.cancel();
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(limit).count();
        const auto name = what.isEmpty() ? QStringLiteral("The answer") : what;
        this->finish(Error::busy(
            Reason::TimedOut, QStringLiteral("%1 took longer than %2 s.").arg(name).arg(double(took) / 1000)));
        this->release();
    }
    void abandoned() override
    {
        timer.cancel();
        work.cancel();
        this->end();
    }
};

} // namespace detail

/// `work`, or Busy/TimedOut when it is not done within `limit`: then it is cancelled first and the error told after.
/// `what` begins the sentence ("Looking up example.org"). `clock` must outlive the Task. What is ready passes
/// through as it is. Loop's thread.
template <typename T>
Task<Result<T>> withTimeout(Task<Result<T>> work, Clock& clock, Clock::Duration limit, QString what = {})
{
    if (work.isReady())
        return work;
    auto* state = new detail::TimeoutState<T>(work.origin());
    state->work = std::move(work);
    state->what = std::move(what);
    state->limit = limit;
    auto task = state->handOut();
    state->start(clock);
    return task;
}

} // namespace everyport
