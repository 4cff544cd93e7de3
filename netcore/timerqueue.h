#pragma once

#include <functional>
#include <map>
#include <optional>
#include <unordered_map>

#include "netcore/clock.h"

namespace everyport {

/// Calls in order of their moment, then of their asking. Adding and cancelling cost O(log n). Every clock keeps
/// its timers in one of these and decides only when to run it.
class TimerQueue {
public:
    quint64 add(Clock::Moment due, std::function<void()> call);
    void cancel(quint64 id);
    bool contains(quint64 id) const { return m_due.contains(id); }
    std::optional<Clock::Moment> next() const;
    qsizetype count() const { return qsizetype(m_due.size()); }

    /// Runs what is due at `now`. What is added meanwhile waits for the next run, so a timer that starts itself
    /// anew with no delay cannot hold the loop. Where `goesOn`, asked after each call, says no, the rest waits, too.
    void run(Clock::Moment now, const std::function<bool()>& goesOn = {});
    void clear();

private:
    using Key = std::pair<Clock::Moment, quint64>;
    std::map<Key, std::function<void()>> m_calls;
    std::unordered_map<quint64, Clock::Moment> m_due;
    quint64 m_nextId = 1;
};

} // namespace everyport
