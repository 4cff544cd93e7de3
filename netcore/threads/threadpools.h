#pragma once

#include <array>

#include "netcore/threads/threadpool.h"

namespace everyport {

/// The threads of a reactor: a pool for each kind of waiting, so that what stalls holds up only its own kind. An unused
/// pool costs nothing, for threads start when they are first needed.
class ThreadPools {
public:
    ThreadPool& operator[](Threads use) { return m_pools[std::size_t(use)]; }
    void stop() ///< Of all; see ThreadPool::stop.
    {
        for (auto& pool : m_pools)
            pool.stop();
    }

private:
    // In the order of Threads. Hashing has as many as spare a small computer's loop a core.
    std::array<ThreadPool, 5> m_pools{ThreadPool(8), ThreadPool(2), ThreadPool(4), ThreadPool(4), ThreadPool(4)};
};

} // namespace everyport
