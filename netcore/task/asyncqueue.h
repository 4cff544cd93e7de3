#pragma once

#include <deque>
#include <optional>

#include "netcore/base/result.h"
#include "netcore/task/waitline.h"

namespace everyport {

/// Hands values from those who have them to those who wait for them, in order. Both sides are bounded, and whoever
/// oversteps is told: `put` that it is full, `get` that too many wait. Loop's thread.
template <typename T>
class AsyncQueue {
public:
    explicit AsyncQueue(qsizetype capacity, qsizetype mayWait = 1) : m_capacity(capacity), m_mayWait(mayWait) {}
    ~AsyncQueue() { close(Error::cancelled()); }

    /// To whoever waits, else into the queue. Busy/NoSpace: it is full, and the value was not taken.
    Result<Done> put(T value)
    {
        if (m_end)
            return *m_end;
        if (!m_waiting.isEmpty()) {
            m_waiting.serve(std::move(value));
            return Done();
        }
        if (count() >= m_capacity)
            return Error::busy(Reason::NoSpace, QStringLiteral("The queue is full (%1).").arg(m_capacity));
        m_values.push_back(std::move(value));
        return Done();
    }
    /// The oldest value, once there is one. Busy/TooManyOpen: too many wait already. After `close` what is left
    /// still comes, and then its reason.
    Task<Result<T>> get(Origin where = Origin::here())
    {
        if (!m_values.empty()) {
            Result<T> oldest = std::move(m_values.front());
            m_values.pop_front();
            return Task<Result<T>>(std::move(oldest), where);
        }
        if (m_end)
            return Task<Result<T>>(*m_end, where);
        if (waitingCount() >= m_mayWait) {
            return Task<Result<T>>(
                Error::busy(Reason::TooManyOpen, QStringLiteral("%1 wait for the queue already.").arg(m_mayWait)),
                where);
        }
        return m_waiting.join(where);
    }
    /// Nothing more comes. Those who wait hear why.
    void close(const Error& why)
    {
        if (m_end)
            return;
        m_end = why;
        WaitLine<Result<T>> hearing;
        m_waiting.moveTo(hearing);
        while (!hearing.isEmpty())
            hearing.serve(why);
    }
    bool isClosed() const { return m_end.has_value(); }
    qsizetype count() const { return qsizetype(m_values.size()); }
    qsizetype waitingCount() const { return m_waiting.count(); }

private:
    std::deque<T> m_values;
    WaitLine<Result<T>> m_waiting;
    std::optional<Error> m_end;
    qsizetype m_capacity;
    qsizetype m_mayWait;
};

} // namespace everyport
