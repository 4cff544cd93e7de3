#pragma once

#include <memory>

#include "netcore/task/deferred.h"
#include "netcore/task/taskset.h"

namespace everyport {

namespace detail {

template <typename T>
Task<Result<Done>> answeredAtTheEnd(Task<Result<T>> work, std::shared_ptr<Deferred<Result<T>>> asker)
{
    auto result = co_await std::move(work);
    const auto failure = result ? Result<Done>(Done()) : Result<Done>(result.error());
    const bool isHeard = asker->isWanted();
    asker->fire(std::move(result));
    co_return isHeard ? Result<Done>(Done()) : failure;
}

template <typename T>
Task<Result<Done>> givenAtTheEnd(Task<T> work, std::shared_ptr<Deferred<T>> asker)
{
    auto given = co_await std::move(work);
    asker->fire(std::move(given));
    co_return Done{};
}

} // namespace detail

/// Work that must not be broken off because whoever asked for it has gone: `owner` has it, and dropping the answer
/// drops only the answer. A failure that nobody hears any more goes to where the owner's go, as that of `what`. Loop's
/// thread only.
template <typename T>
Task<Result<T>> runToTheEnd(TaskSet& owner, Task<Result<T>> work, QString what)
{
    auto asker = std::make_shared<Deferred<Result<T>>>();
    auto answer = asker->task();
    owner.start(detail::answeredAtTheEnd(std::move(work), asker), std::move(what));
    return answer;
}

/// The same for work whose answer is no Result: what went wrong in it is in the answer, and it has told of it itself.
template <typename T>
Task<T> runToTheEnd(TaskSet& owner, Task<T> work, QString what)
{
    auto asker = std::make_shared<Deferred<T>>();
    auto answer = asker->task();
    owner.start(detail::givenAtTheEnd(std::move(work), asker), std::move(what));
    return answer;
}

} // namespace everyport
