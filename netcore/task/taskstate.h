#pragma once

#include <coroutine>
#include <functional>
#include <optional>
#include <utility>

#include "netcore/task/unhandledfailure.h"

namespace everyport { namespace detail {

/// What a Task and its producer share. Two references at most: the Task in the hand of whoever asked, and the
/// producer (a Deferred, or a coroutine that has not ended). The value goes to whoever waits, in the very call
/// that brings it: a ready result does not travel through the loop.
template <typename T>
struct TaskState {
    std::optional<T> value;
    std::function<void(T)> listener;
    std::coroutine_handle<> waiting;
    Origin origin; ///< Where the work began, for a failure that nobody takes.
    int references = 0;
    bool dropped = false; ///< The Task has gone; nobody wants the value.
    bool taken = false;   ///< Somebody has had the value.

    explicit TaskState(Origin where) : origin(where) {}
    TaskState(const TaskState&) = delete;
    TaskState& operator=(const TaskState&) = delete;
    virtual ~TaskState() = default;
    /// The Task was let go of before there was a value: stop the work. Takes over the Task's reference.
    virtual void abandoned() = 0;
    virtual void dispose() = 0;

    void release()
    {
        if (--references == 0)
            dispose();
    }

    /// Hands the value over. Returns the coroutine to go on with, so that a chain of them does not grow the stack.
    std::coroutine_handle<> deliver()
    {
        if (dropped)
            return std::noop_coroutine();
        if (listener) {
            auto call = std::exchange(listener, nullptr);
            taken = true;
            call(std::move(*value));
            return std::noop_coroutine();
        }
        if (waiting)
            return std::exchange(waiting, nullptr);
        return std::noop_coroutine();
    }
};

template <typename T>
struct DeferredState final : TaskState<T> {
    using TaskState<T>::TaskState;
    std::function<void()> canceller;

    void abandoned() override
    {
        if (auto call = std::exchange(canceller, nullptr))
            call();
        this->release();
    }
    void dispose() override { delete this; }
};

}} // namespace everyport::detail
