#pragma once

#include <utility>

#include "netcore/task/task.h"

namespace everyport::detail {

/// A stage that waits for others and answers when it likes (withTimeout, gather, first, a place in a WaitLine): the
/// state is its own producer, so it is the stage's only allocation. It lives until it has finished or was abandoned
/// and its Task has gone. A stage says in `abandoned` what it lets go of, and then calls `end`.
template <typename T>
struct StageState : TaskState<T> {
    using TaskState<T>::TaskState;

    /// The Task for whoever asked; once, before anything can finish.
    Task<T> handOut()
    {
        this->references = 2;
        return Task<T>(this);
    }
    bool isOver() const { return this->dropped || this->value.has_value(); }
    /// Hands `came` to whoever waits; the first call counts. This may be gone afterwards.
    void finish(T came)
    {
        if (isOver())
            return;
        this->value.emplace(std::move(came));
        auto next = this->deliver();
        this->release();
        next.resume();
    }
    /// The end without a value: drops the producer's reference and the Task's, which `abandoned` was given.
    void end()
    {
        this->release();
        this->release();
    }
    void dispose() override { delete this; }

    /// A failure that passes through a stage still comes from where the work began.
    static void setOrigin(Task<T>& task, const Origin& where)
    {
        if (task.m_state)
            task.m_state->origin = where;
    }
};

} // namespace everyport::detail
