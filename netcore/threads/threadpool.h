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

/// Threads for what blocks: databases, password hashing, files. A reactor has a pool for each kind of waiting
/// (Reactor::threads, threadpools.h); most callers use deferToThread, below. Threads start when they are first needed,
/// up to `limit`. The destructor waits for jobs that were begun, joins the threads, and drops jobs that were not.
class ThreadPool {
public:
    explicit ThreadPool(int limit = 4) : m_limit(limit) {}
    ~ThreadPool();
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    void callInThread(std::function<void()> job); ///< From any thread. Jobs begin in the order of asking.
    void stop(); ///< Does what the destructor does; jobs that are given later are dropped at once.
    int limit() const;
    /// At least 1. After a lower limit threads that are there stay; a higher one begins at once with jobs that wait.
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

/// Runs `job` in a thread of `pool` and brings its result back to the loop's thread, where this is called. Dropping the
/// Task drops the result only: the job runs to its end all the same, so it must own what it touches.
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
