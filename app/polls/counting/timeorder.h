#pragma once

#include <algorithm>

#include <QtGlobal>

namespace everyport::polls {

/// Two computers' clocks may differ by so much. What is further ahead is of a clock that was set wrongly.
inline constexpr qint64 mostAheadMs = 24 * 3600 * 1000;

/// Which LogEntry::order a log's next entry gets. A value.
///
/// It never goes back, so that the log is counted as it was decided, whatever the clock does. But a clock that was
/// ahead and was set right would leave all later entries in a time that has not come, which no other station takes:
/// then the order falls back once, behind all from before the clock leapt, and what was entered meanwhile is held to it
/// (seal/heldorder.h).
class TimeOrder {
public:
    TimeOrder() = default;
    TimeOrder(qint64 last, qint64 beforeLeap) : m_last(last), m_beforeLeap(beforeLeap) {}

    qint64 last() const { return m_last; }
    qint64 beforeLeap() const { return m_beforeLeap; }

    qint64 next(qint64 at) const { return std::max(at, m_last + 1); }
    /// The last entry's clock was ahead of the one that says `at` now. One that fell behind says a time before the
    /// leap.
    bool wasAhead(qint64 at) const { return at + mostAheadMs < m_last && at + mostAheadMs >= m_beforeLeap; }
    qint64 fallenBack(qint64 at) const { return std::max(at, m_beforeLeap + 1); } ///< Where it was ahead.

    void follow(qint64 order)
    {
        const bool fellBack = order > 0 && order + mostAheadMs <= m_last;
        if (order > m_last + mostAheadMs)
            m_beforeLeap = std::max(m_last, earliestTime);
        m_last = fellBack ? order : std::max(m_last, order);
    }

private:
    // A clock that says less was never set. (The year 2020.)
    static constexpr qint64 earliestTime = Q_INT64_C(1'577'836'800'000);

    qint64 m_last = 0;
    qint64 m_beforeLeap = earliestTime;
};

} // namespace everyport::polls
