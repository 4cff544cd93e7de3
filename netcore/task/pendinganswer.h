#pragma once

#include <utility>

#include "netcore/base/result.h"
#include "netcore/task/deferred.h"

namespace everyport {

/// A Deferred that is lent to work: where the work is dropped with what owns it, whoever waits for the answer hears
/// that it was cancelled instead of waiting for ever. They run inside that end, so they may use nothing of the owner by
/// then. A parameter of the coroutine that does the work, by value. Loop's thread only.
template <typename T>
class PendingAnswer {
public:
    PendingAnswer(Origin where = Origin::here()) : m_deferred(where) {}
    PendingAnswer(PendingAnswer&&) noexcept = default;
    PendingAnswer& operator=(PendingAnswer&&) = delete;
    ~PendingAnswer() { m_deferred.fire(Error::cancelled()); } // nothing where it was fired, or moved on

    Task<Result<T>> task() { return m_deferred.task(); } ///< As Deferred::task.
    void fire(Result<T> answer) { m_deferred.fire(std::move(answer)); }

private:
    Deferred<Result<T>> m_deferred;
};

} // namespace everyport
