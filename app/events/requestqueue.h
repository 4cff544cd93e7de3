#pragma once

#include <functional>
#include <memory>

#include "netcore/task/deferred.h"
#include "netcore/task/lock.h"
#include "netcore/task/taskset.h"

namespace everyport::events {

/// The changes of all events, one after the other. Each runs when its turn comes, and to its end: dropping what
/// `request` gives drops only the answer, so that what is in memory is never behind what is stored. One that asks for
/// another from inside and waits for it waits for ever. Loop's thread.
class RequestQueue {
public:
    /// `failed` is told what goes wrong with what `start` began.
    explicit RequestQueue(TaskSet::Failed failed) : m_work(std::move(failed)) {}

    template <typename T>
    Task<Result<T>> request(std::function<Task<Result<T>>()> change)
    {
        auto answer = std::make_shared<Deferred<Result<T>>>();
        auto asked = answer->task();
        m_work.start(inTurn<T>(std::move(change), std::move(answer)));
        return asked;
    }
    /// One that nobody waits for; `what` names it where it fails.
    void start(std::function<Task<Result<Done>>()> change, const QString& what)
    {
        m_work.start(request<Done>(std::move(change)), what);
    }
    void cancelAll() { m_work.cancelAll(); } ///< Whatever they touch is about to go.

private:
    template <typename T>
    Task<Result<Done>> inTurn(std::function<Task<Result<T>>()> change, std::shared_ptr<Deferred<Result<T>>> answer)
    {
        auto taking = m_lock.take();
        const auto held = co_await std::move(taking);
        auto working = change();
        auto result = co_await std::move(working);
        answer->fire(std::move(result));
        co_return Done(); // who asked has what went wrong
    }

    Lock m_lock;
    TaskSet m_work; // last
};

} // namespace everyport::events
