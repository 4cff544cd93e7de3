#pragma once

#include <functional>
#include <utility>

#include <QtGlobal>

#include "netcore/task/task.h"

namespace everyport {

/// The same result in the hand of whoever will answer. Firing it twice, or after its Task was dropped, does
/// nothing; letting go of it unfired leaves the Task waiting for ever, so answer in connectionLost; from then on
/// the canceller is not called either, so that it may name what owns the Deferred. Movable. Loop's thread only.
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
