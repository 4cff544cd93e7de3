#pragma once

#include <type_traits>
#include <utility>

#include "netcore/base/result.h"
#include "netcore/task/stagestate.h"

namespace everyport {

// Stages of a Task, one allocation each; what is ready goes on within the same call. Dropping the last drops all.
//
//     lookUp(host)
//         .then([](Address address) { return connect(address); })       // a value, a Result or another Task
//         .otherwise([](const Error&) { return fallBack(); })           // mends a failure, or gives another Error
//         .always([&](const auto&) { ++m_attempts; })                   // sees what came, changes nothing
//
// A coroutine says longer stories better. What a stage calls must not throw.

namespace detail {

template <typename T>
struct Carried {
    using Value = T; // what a listener gets of a Task<T>
    static constexpr bool isResult = false;
};
template <typename T>
struct Carried<Result<T>> {
    using Value = T;
    static constexpr bool isResult = true;
};
template <typename T>
struct Awaited {
    using Type = T;
    static constexpr bool isTask = false;
};
template <typename T>
struct Awaited<Task<T>> {
    using Type = T;
    static constexpr bool isTask = true;
};
template <>
struct Awaited<void> {
    using Type = Done;
    static constexpr bool isTask = false;
};

/// A listener of Done may leave it out.
template <typename F, typename Value>
decltype(auto) callWith(F& f, Value&& value)
{
    if constexpr (std::is_invocable_v<F&, Value&&>)
        return f(std::forward<Value>(value));
    else
        return f();
}

template <typename F, typename Value>
using Answer = decltype(callWith(std::declval<F&>(), std::declval<Value>()));

/// What a stage after a Task<T> carries, when its function answers R: once a Result, always a Result.
template <typename T, typename R>
using StageValue = std::conditional_t<Carried<T>::isResult && !Carried<typename Awaited<R>::Type>::isResult,
    Result<typename Awaited<R>::Type>, typename Awaited<R>::Type>;

template <typename T, typename F, typename R = Answer<F, typename Carried<T>::Value>>
Task<StageValue<T, R>> thenStage(Task<T> source, F next)
{
    T came = co_await std::move(source);
    if constexpr (Carried<T>::isResult) {
        if (!came)
            co_return came.error();
    }
    auto take = [&came]() -> decltype(auto) {
        if constexpr (Carried<T>::isResult)
            return *std::move(came);
        else
            return std::move(came);
    };
    if constexpr (std::is_void_v<R>) {
        callWith(next, take());
        co_return Done();
    } else if constexpr (Awaited<R>::isTask) {
        auto going = callWith(next, take());
        auto last = co_await std::move(going);
        co_return last;
    } else {
        co_return callWith(next, take());
    }
}

template <typename T, typename F>
Task<Result<T>> otherwiseStage(Task<Result<T>> source, F mend)
{
    using R = Answer<F, const Error&>;
    Result<T> came = co_await std::move(source);
    if (came)
        co_return came;
    if constexpr (Awaited<R>::isTask) {
        auto going = callWith(mend, came.error());
        auto last = co_await std::move(going);
        co_return last;
    } else {
        co_return callWith(mend, came.error());
    }
}

template <typename T, typename F>
Task<T> alwaysStage(Task<T> source, F look)
{
    T came = co_await std::move(source);
    callWith(look, std::as_const(came));
    co_return came;
}

template <typename T>
Task<T> startedAt(const Origin& where, Task<T> stage)
{
    StageState<T>::setOrigin(stage, where);
    return stage;
}

} // namespace detail

/// With the value once it is here; errors of a Result pass by.
template <typename T>
template <typename F>
auto Task<T>::then(F next) &&
{
    const auto where = origin();
    return detail::startedAt(where, detail::thenStage(std::move(*this), std::move(next)));
}

/// With the Error, if it was one; values pass by.
template <typename T>
template <typename F>
auto Task<T>::otherwise(F mend) &&
{
    const auto where = origin();
    return detail::startedAt(where, detail::otherwiseStage(std::move(*this), std::move(mend)));
}

/// Whatever came; it passes on unchanged. Not called when the Task is dropped.
template <typename T>
template <typename F>
Task<T> Task<T>::always(F look) &&
{
    const auto where = origin();
    return detail::startedAt(where, detail::alwaysStage(std::move(*this), std::move(look)));
}

} // namespace everyport
