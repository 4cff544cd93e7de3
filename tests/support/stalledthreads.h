#pragma once

#include <memory>
#include <semaphore>

#include "netcore/threads/threadpool.h"

namespace everyport {

/// Every thread of `reactor` sleeps until this goes, but those for `spared`: a name server, a password check and a disk
/// that do not answer.
class StalledThreads {
public:
    StalledThreads(Reactor& reactor, Threads spared)
    {
        for (const auto use : {Threads::Names, Threads::Hashing, Threads::Checkers, Threads::Files, Threads::Other}) {
            if (use != spared)
                stall(reactor.threads(use));
        }
    }
    explicit StalledThreads(ThreadPool& pool) { stall(pool); }
    ~StalledThreads() { m_gate->release(m_count); }
    StalledThreads(const StalledThreads&) = delete;
    StalledThreads& operator=(const StalledThreads&) = delete;

private:
    void stall(ThreadPool& pool)
    {
        for (int i = 0; i < pool.limit(); ++i, ++m_count)
            pool.callInThread([gate = m_gate] { gate->acquire(); });
    }

    std::shared_ptr<std::counting_semaphore<>> m_gate = std::make_shared<std::counting_semaphore<>>(0);
    int m_count = 0;
};

} // namespace everyport
