#pragma once

#include <functional>
#include <utility>

#include <QtGlobal>

#include "netcore/task/taskpromise.h"
#include "netcore/task/taskstate.h"

namespace everyport {

template <typename T>
class Deferred;
namespace detail {
template <typename T>
struct StageState;
}

/// A result that will come later, held by whoever asked for it (a future, in other libraries; Deferred is the
/// answerer's half). `co_await` it, or give `whenDone` a listener. *Dropping it cancels the work*: a coroutine's frame
/// is destroyed, a Deferred's canceller is called, and nothing reaches an object that has gone; whoever wants work to
/// go on keeps its Task, or gives it to a TaskSet. A Result with an Error that is dropped unread is reported with the
/// place where the work began (unhandledfailure.h). Loop's thread only; one allocation a stage.
///
/// A coroutine that returns a Task starts at once and runs to its first unready co_await; it takes its parameters by
/// value, because its frame outlives the call. g++ 12 destroys closures and aggregates made in a statement with
/// co_await twice (tests/coroutines.py looks for them), so there the call stands in a statement of its own:
///     auto looking = resolve(reactor, host);
///     auto found = co_await std::move(looking);
template <typename T>
class [[nodiscard]] Task {
public:
    using promise_type = detail::TaskPromise<T>;

    Task() = default; ///< Of nothing, not valid: only `isValid`, `isReady` and `cancel` may be called.
    /// A result that is here already.
    Task(T value, Origin where = Origin::here()) : m_state(new detail::DeferredState<T>(where))
    {
        m_state->references = 1;
        m_state->value.emplace(std::move(value));
    }
    Task(Task&& other) noexcept : m_state(std::exchange(other.m_state, nullptr)) {}
    Task& operator=(Task&& other) noexcept
    {
        if (this != &other) {
            auto* old = std::exchange(m_state, std::exchange(other.m_state, nullptr));
            release(old);
        }
        return *this;
    }
    ~Task() { release(std::exchange(m_state, nullptr)); }

    bool isValid() const { return m_state != nullptr; }
    bool isReady() const { return m_state && m_state->value.has_value(); }
    /// Gives the value away; afterwards this Task is not valid any more. Asserts when the value is not here yet.
    T take()
    {
        Q_ASSERT(isReady());
        T result = std::move(*m_state->value);
        m_state->taken = true;
        release(std::exchange(m_state, nullptr));
        return result;
    }
    /// Calls `listener` with the value, once: inside this call when it is here already, otherwise when it comes. Takes
    /// one listener. Keep the Task until then: dropping it still cancels, and the listener is never called.
    void whenDone(std::function<void(T)> listener)
    {
        if (isReady()) {
            auto value = take();
            listener(std::move(value));
            return;
        }
        m_state->listener = std::move(listener);
    }
    void cancel() { release(std::exchange(m_state, nullptr)); }
    /// The place in the source where the work began, for reports: a coroutine, a Deferred, or where a ready Task was
    /// made.
    Origin origin() const { return m_state ? m_state->origin : Origin(); }

    // Stages, read from left to right: `lookUp(host).then(connect).otherwise(tryAgain)`; told in taskstages.h, which
    // defines them. `then` runs on success, `otherwise` on an Error, `always` on both and leaves the result as it is.
    template <typename F>
    auto then(F next) &&;
    template <typename F>
    auto otherwise(F mend) &&;
    template <typename F>
    Task always(F look) &&;

private:
    friend class Deferred<T>;
    friend struct detail::TaskPromise<T>;
    friend struct detail::StageState<T>;
    template <typename U>
    friend class detail::TaskAwaiter;

    explicit Task(detail::TaskState<T>* state) : m_state(state) {}

    static void release(detail::TaskState<T>* state)
    {
        if (!state)
            return;
        state->listener = nullptr;
        state->waiting = nullptr;
        state->dropped = true;
        if (state->value && !state->taken)
            detail::reportIfFailed(*state->value, state->origin);
        if (state->value || state->references == 1) {
            state->release();
            return;
        }
        state->abandoned();
    }

    detail::TaskState<T>* m_state = nullptr;
};

template <typename T>
Task<T> detail::TaskPromise<T>::get_return_object()
{
    this->references = 2; // the Task, and the running coroutine
    return Task<T>(this);
}

} // namespace everyport
