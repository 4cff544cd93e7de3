#pragma once

#include <chrono>
#include <functional>
#include <list>
#include <memory>

#include "netcore/base/clock.h"
#include "netcore/base/lifetime.h"
#include "netcore/base/result.h"
#include "netcore/task/deferred.h"

namespace everyport {

/// Long work on the loop's thread, a step at a time: the works take turns until the turn's budget is spent, then the
/// loop gets to its events, and on it goes. Dropping a work's Task stops it after the step that runs. For what must
/// be done here and not in a thread: it touches what belongs to the loop.
class Cooperator {
public:
    enum class Step { More, Finished };

    explicit Cooperator(Clock& clock, Clock::Duration budget = std::chrono::milliseconds(4))
        : m_clock(clock), m_budget(budget)
    {
    }
    Cooperator(const Cooperator&) = delete;
    Cooperator& operator=(const Cooperator&) = delete;

    /// Ready when `step` says Finished, or with its Error. The first step comes in a turn of its own.
    Task<Result<Done>> run(std::function<Result<Step>()> step);
    qsizetype count() const { return qsizetype(m_works.size()); }

private:
    struct Work {
        std::function<Result<Step>()> step;
        Deferred<Result<Done>> answer;
        bool isWanted = true;
    };

    void arm();
    void turn();

    Clock& m_clock;
    Clock::Duration m_budget;
    std::list<std::shared_ptr<Work>> m_works; // the first is the next to have a step
    Clock::Timer m_timer;
    Lifetime m_lifetime; // a step, or who hears of its end, may let go of us
};

} // namespace everyport
