#pragma once

#include <functional>
#include <utility>

#include <QtGlobal>

#include "netcore/task/task.h"

namespace everyport {

/// The answerer's half of a Task (a promise, in other libraries): kept by whoever will have the result, usually in a
/// table of open requests, and fired with it. Firing twice, or after the Task was dropped, does nothing. A Deferred
/// that is destroyed unfired leaves its Task waiting for ever, so fire each with an Error in connectionLost. Once the
/// Deferred is gone its canceller is not called either, so the canceller may capture what owns the Deferred. Movable.
/// Loop's thread only.
template <typename T>
class Deferred {
public:
    Deferred(Origin where = Origin::here()) : m_state(new detail::DeferredState<T>(where)) { m_state->references = 1; }
    Deferred(Deferred&& other) noexcept : m_state(std::exchange(other.m_state, nullptr)) {}
    Deferred& operator=(Deferred&& other) noexcept
    {
        if (this != &other)
            release(std::exchange(m_state, std::exchange(other.m_state, nullptr)));
        return *this;
    }
    ~Deferred() { release(std::exchange(m_state, nullptr)); }

    /// The Task for whoever asked; may be taken once. `cancelled` is called when they drop that Task before the answer.
    Task<T> task(std::function<void()> cancelled = {})
    {
        Q_ASSERT(m_state && m_state->references == 1);
        m_state->canceller = std::move(cancelled);
        ++m_state->references;
        return Task<T>(m_state);
    }
    /// False once fired, or when the Task was dropped: nobody waits for an answer.
    bool isWanted() const { return m_state && !m_state->dropped; }

    /// Gives the answer. Whoever waits runs inside this call and may destroy what owns the Deferred: take the Deferred
    /// out of its table first.
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
    static void release(detail::DeferredState<T>* state)
    {
        if (!state)
            return;
        const auto canceller = std::exchange(state->canceller, nullptr);
        state->release();
    }

    detail::DeferredState<T>* m_state;
};

} // namespace everyport
