#pragma once

#include <coroutine>
#include <exception>
#include <utility>

#include "netcore/task/taskstate.h"

namespace everyport {

template <typename T>
class Task;

namespace detail {

/// Every coroutine that returns a Task keeps one: whether it is on the stack now, and whether it was dropped there.
struct CoroutineLife {
    bool running = true;
    bool doomed = false; ///< Dropped while it ran: it ends at its next co_await.
};

template <typename T>
struct TaskPromise;

/// Waits for a Task inside a coroutine and keeps the coroutine's life in step.
template <typename T>
class TaskAwaiter {
public:
    TaskAwaiter(Task<T> task, CoroutineLife& life) : m_task(std::move(task)), m_life(life) {}

    bool await_ready() const noexcept { return m_task.isReady() && !m_life.doomed; }
    template <typename Promise>
    std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> self)
    {
        m_life.running = false;
        if (m_life.doomed) {
            self.destroy();
            return std::noop_coroutine();
        }
        m_task.m_state->waiting = self;
        return std::noop_coroutine();
    }
    T await_resume()
    {
        m_life.running = true;
        return m_task.take();
    }

private:
    Task<T> m_task;
    CoroutineLife& m_life;
};

template <typename T>
struct TaskPromise final : TaskState<T> {
    CoroutineLife life;

    explicit TaskPromise(Origin where = Origin::here()) : TaskState<T>(where) {}
    Task<T> get_return_object();
    std::suspend_never initial_suspend() noexcept { return {}; }

    struct Ending {
        bool await_ready() const noexcept { return false; }
        std::coroutine_handle<> await_suspend(std::coroutine_handle<TaskPromise> self) noexcept
        {
            auto& promise = self.promise();
            promise.life.running = false;
            auto next = promise.deliver();
            promise.release(); // may destroy the frame that this call came from; nothing of it is touched after
            return next;
        }
        void await_resume() const noexcept {}
    };
    Ending final_suspend() noexcept { return {}; }

    template <typename Value = T>
    void return_value(Value&& result)
    {
        this->value.emplace(std::forward<Value>(result));
    }
    void unhandled_exception() { std::terminate(); } // exceptions stop at library edges, before they get here

    template <typename U>
    TaskAwaiter<U> await_transform(Task<U> task)
    {
        return {std::move(task), life};
    }

    void abandoned() override
    {
        if (life.running) {
            life.doomed = true;
            this->release();
            return;
        }
        // Suspended at a co_await: the frame goes, and with it what it waits for.
        std::coroutine_handle<TaskPromise>::from_promise(*this).destroy();
    }
    void dispose() override { std::coroutine_handle<TaskPromise>::from_promise(*this).destroy(); }
};

} // namespace detail

} // namespace everyport
