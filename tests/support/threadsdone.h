#pragma once

#include <latch>
#include <memory>
#include <vector>

#include "netcore/threads/threadpool.h"

namespace everyport {

/// Ready when all that was asked before of the threads for `use` has been done: then each of them is here at the same
/// time. To be waited for: until then they stand.
inline Task<Done> threadsDone(Reactor& reactor, Threads use)
{
    ThreadPool& pool = reactor.threads(use);
    const auto meeting = std::make_shared<std::latch>(pool.limit());
    std::vector<Task<Done>> comers;
    for (int i = 0; i < pool.limit(); ++i) {
        comers.push_back(deferToThread(reactor, pool, [meeting] {
            meeting->arrive_and_wait();
            return Done{};
        }));
    }
    for (Task<Done>& comer : comers)
        co_await std::move(comer);
    co_return Done{};
}

} // namespace everyport
