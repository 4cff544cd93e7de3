#pragma once

#include "netcore/lifecycle/service.h"
#include "netcore/task/loopingcall.h"

namespace everyport {

/// A leaf that calls at a steady beat while it runs; see LoopingCall. A beat that fails ends it, and is told as an
/// unhandled failure. `clock` must outlive it.
class TimerService final : public Service {
public:
    template <typename F>
    TimerService(QString name, Clock& clock, Clock::Duration interval, F beat)
        : Service(std::move(name)), m_loop(clock, std::move(beat)), m_interval(interval)
    {
    }
    Task<Result<Done>> start() override
    {
        m_loop.start(m_interval);
        return Result<Done>(Done());
    }
    Task<Result<Done>> stop() override
    {
        m_loop.stop();
        return Result<Done>(Done());
    }
    void abort() override { m_loop.stop(); }

private:
    LoopingCall m_loop;
    Clock::Duration m_interval;
};

} // namespace everyport
