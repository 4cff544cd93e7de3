#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"

namespace everyport {

namespace detail {

/// Where a thread waits for the loop. Released by the answer, or by the call's end without one.
template <typename T>
struct LoopAnswer {
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<T> value;
    bool over = false;

    void release(std::optional<T> with)
    {
        const std::lock_guard lock(mutex);
        if (with)
            value = std::move(with);
        over = true;
        changed.notify_all();
    }
};

/// In the call's hand: whether it is made, throws, or is dropped with its reactor, nobody waits on.
template <typename T>
struct LoopPromise {
    std::shared_ptr<LoopAnswer<T>> answer;
    explicit LoopPromise(std::shared_ptr<LoopAnswer<T>> to) : answer(std::move(to)) {}
    LoopPromise(const LoopPromise&) = delete;
    LoopPromise& operator=(const LoopPromise&) = delete;
    ~LoopPromise() { answer->release(std::nullopt); }
};

} // namespace detail

/// Has `call` made on the loop's thread and waits for what it returns. For the pool's threads; on the loop's own it
/// would wait for ever. Cancelled when the reactor ends before, or the call throws.
template <typename Call, typename T = std::invoke_result_t<Call>>
Result<T> blockingCallFromThread(Reactor& reactor, Call call)
{
    auto answer = std::make_shared<detail::LoopAnswer<T>>();
    auto promise = std::make_shared<detail::LoopPromise<T>>(answer);
    reactor.callFromThread(
        [promise = std::move(promise), call = std::move(call)]() mutable { promise->answer->release(call()); });
    std::unique_lock lock(answer->mutex);
    answer->changed.wait(lock, [&] { return answer->over; });
    if (!answer->value)
        return Error::cancelled();
    return std::move(*answer->value);
}

} // namespace everyport
