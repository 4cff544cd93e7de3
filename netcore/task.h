#pragma once

#include <coroutine>
#include <exception>
#include <functional>
#include <optional>
#include <utility>

#include <QtGlobal>

namespace everyport {

template <typename T>
class Task;
template <typename T>
class Deferred;

namespace detail {

/// What a Task and its producer share. Two references at most: the Task in the hand of whoever asked, and the
/// producer (a Deferred, or a coroutine that has not ended). The value goes to whoever waits, in the very call
/// that brings it: a ready result does not travel through the loop.
template <typename T>
struct TaskState {
    std::optional<T> value;
    std::function<void(T)> listener;
    std::coroutine_handle<> waiting;
    int references = 0;
    bool dropped = false; ///< The Task has gone; nobody wants the value.

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
    std::function<void()> canceller;

    void abandoned() override
    {
        if (auto call = std::exchange(canceller, nullptr))
            call();
        this->release();
    }
    void dispose() override { delete this; }
};

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

/// A result that is not here yet, in the hand of whoever asked. `co_await` it, or give `whenDone` a listener;
/// *dropping it cancels the work*, so nothing reaches an object that has gone. One allocation a stage.
/// Loop's thread only. A coroutine that returns a Task starts at once and runs to its first unready co_await;
/// it takes its parameters by value, because its frame outlives the call. g++ 12 destroys closures and aggregates
/// made in a statement with co_await twice (tests/coroutines.py looks for them), so there the call stands alone:
///     auto looking = resolve(reactor, host);
///     auto found = co_await std::move(looking);
template <typename T>
class [[nodiscard]] Task {
public:
    using promise_type = detail::TaskPromise<T>;

    Task() = default;
    /// Already here.
    Task(T value) : m_state(new detail::DeferredState<T>)
    {
        m_state->references = 1;
        m_state->value.emplace(std::move(value));
    }
    Task(Task&& other) noexcept : m_state(std::exchange(other.m_state, nullptr)) {}
    Task& operator=(Task&& other) noexcept
    {
        if (this != &other) {
            auto* old = std::exchange(m_state, std::exchange(other.m_state, nullptr));
            letGo(old);
        }
        return *this;
    }
    ~Task() { letGo(std::exchange(m_state, nullptr)); }

    bool isValid() const { return m_state != nullptr; }
    bool isReady() const { return m_state && m_state->value.has_value(); }
    /// The value, once; asserts when it is not here yet.
    T take()
    {
        Q_ASSERT(isReady());
        T result = std::move(*m_state->value);
        letGo(std::exchange(m_state, nullptr));
        return result;
    }
    /// Calls `listener` with the value: at once when it is here, otherwise when it comes. Keep the Task: it
    /// still cancels when dropped.
    void whenDone(std::function<void(T)> listener)
    {
        if (isReady()) {
            auto value = take();
            listener(std::move(value));
            return;
        }
        m_state->listener = std::move(listener);
    }
    void cancel() { letGo(std::exchange(m_state, nullptr)); }

private:
    friend class Deferred<T>;
    friend struct detail::TaskPromise<T>;
    template <typename U>
    friend class detail::TaskAwaiter;

    explicit Task(detail::TaskState<T>* state) : m_state(state) {}

    static void letGo(detail::TaskState<T>* state)
    {
        if (!state)
            return;
        state->listener = nullptr;
        state->waiting = nullptr;
        state->dropped = true;
        if (state->value || state->references == 1) {
            state->release();
            return;
        }
        state->abandoned();
    }

    detail::TaskState<T>* m_state = nullptr;
};

/// The same result in the hand of whoever will answer. Firing it twice, or after its Task was dropped, does
/// nothing; letting go of it unfired leaves the Task waiting for ever, so answer in connectionLost. Movable.
template <typename T>
class Deferred {
public:
    Deferred() : m_state(new detail::DeferredState<T>) { m_state->references = 1; }
    Deferred(Deferred&& other) noexcept : m_state(std::exchange(other.m_state, nullptr)) {}
    Deferred& operator=(Deferred&& other) noexcept
    {
        if (this != &other) {
            if (m_state)
                m_state->release();
            m_state = std::exchange(other.m_state, nullptr);
        }
        return *this;
    }
    ~Deferred()
    {
        if (m_state)
            m_state->release();
    }

    /// The Task for whoever asked; once. `cancelled` is called when they drop it before the answer.
    Task<T> task(std::function<void()> cancelled = {})
    {
        Q_ASSERT(m_state && m_state->references == 1);
        m_state->canceller = std::move(cancelled);
        ++m_state->references;
        return Task<T>(m_state);
    }
    bool isWanted() const { return m_state && !m_state->dropped; }

    void fire(T value)
    {
        auto* state = std::exchange(m_state, nullptr);
        if (!state)
            return;
        state->value.emplace(std::move(value));
        state->canceller = nullptr;
        auto next = state->deliver();
        state->release();
        next.resume();
    }

private:
    detail::DeferredState<T>* m_state;
};

template <typename T>
Task<T> detail::TaskPromise<T>::get_return_object()
{
    this->references = 2; // the Task, and the running coroutine
    return Task<T>(this);
}

} // namespace everyport
