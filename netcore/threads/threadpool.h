#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "netcore/interfaces/reactor.h"
#include "netcore/task/deferred.h"
#include "netcore/task/task.h"

namespace everyport {

/// Threads for what blocks. They start when first needed, up to `limit`, and are joined by the destructor after the
/// jobs that were begun; jobs not yet begun are dropped. A reactor has one for each kind of waiting (threadpools.h).
class ThreadPool {
public:
    explicit ThreadPool(int limit = 4) : m_limit(limit) {}
    ~ThreadPool();
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    void callInThread(std::function<void()> job); ///< Any thread. Order of beginning is order of asking.
    void stop();                                  ///< As the destructor; afterwards jobs are dropped at once.
    int limit() const;
    /// From 1 on. Threads that are there already stay; a higher limit begins at once with what waits.
    void setLimit(int limit);

private:
    void work();
    void growIfNeeded(); // under the lock

    int m_limit;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    int m_idle = 0;
    bool m_stopping = false;
};

/// Runs `job` in `pool` and brings its result back to the loop's thread. Dropping the Task drops the result;
/// a job that has begun runs to its end, so it must own what it touches.
template <typename Job, typename T = std::invoke_result_t<Job>>
Task<T> deferToThread(Reactor& reactor, ThreadPool& pool, Job job)
{
    struct Shared {
        Deferred<T> deferred;
        std::optional<T> value;
    };
    auto shared = std::make_shared<Shared>();
    auto task = shared->deferred.task();
    pool.callInThread([&reactor, shared, job = std::move(job)]() mutable {
        shared->value.emplace(job());
        reactor.callFromThread([shared = std::move(shared)] { shared->deferred.fire(std::move(*shared->value)); });
    });
    return task;
}

template <typename Job, typename T = std::invoke_result_t<Job>>
Task<T> deferToThread(Reactor& reactor, Threads use, Job job)
{
    return deferToThread(reactor, reactor.threads(use), std::move(job));
}

} // namespace everyport
