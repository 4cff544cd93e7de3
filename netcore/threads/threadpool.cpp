#include "netcore/threads/threadpool.h"

#include <algorithm>
#include <csignal>

namespace everyport {

ThreadPool::~ThreadPool()
{
    stop();
}

void ThreadPool::callInThread(std::function<void()> job)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping)
        return;
    m_jobs.push_back(std::move(job));
    growIfNeeded();
    m_wake.notify_one();
}

void ThreadPool::growIfNeeded()
{
    if (m_idle >= int(m_jobs.size()) || int(m_threads.size()) >= m_limit)
        return;
    // Signals belong to the loop's thread, which is where Qt, child processes and ^C expect them.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    m_threads.emplace_back([this] { work(); });
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

int ThreadPool::limit() const
{
    const std::lock_guard lock(m_mutex);
    return m_limit;
}

void ThreadPool::setLimit(int limit)
{
    const std::lock_guard lock(m_mutex);
    m_limit = std::max(1, limit);
    for (auto more = qsizetype(m_jobs.size()); more > 0 && !m_stopping; --more)
        growIfNeeded();
}

void ThreadPool::stop()
{
    std::deque<std::function<void()>> dropped;
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_jobs);
        threads.swap(m_threads);
    }
    m_wake.notify_all();
    for (auto& thread : threads)
        thread.join();
}

void ThreadPool::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        --m_idle;
        if (m_jobs.empty())
            return;
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        job = nullptr;
        lock.lock();
    }
}

} // namespace everyport
