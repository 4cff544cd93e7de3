#pragma once

#include <algorithm>
#include <utility>

#include <QList>

namespace everyport::polls {

/// Two computers' clocks may differ by so much. What is further ahead is of a clock that was set wrongly.
inline constexpr qint64 mostAheadMs = 24 * 3600 * 1000;

/// Which LogEntry::order a log's next entry gets. A value.
///
/// It never goes back, so that the log is counted as it was decided, whatever the clock does. But a clock that was
/// ahead and was set right would leave all later entries in a time that has not come, which no other station takes:
/// then the order falls back, behind what was entered before the clock leapt, and what was entered meanwhile is held
/// to it (seal/heldorder.h).
///
/// Nobody can tell such a clock from a right one that falls behind after days without votes, so the order falls back
/// for both. What is held then merges in a slightly wrong place among other stations' entries, but an order left in a
/// time that has not come would lock all later votes out of their counts.
class TimeOrder {
public:
    static constexpr qsizetype mostLeaps = 32;

    struct Place {
        qint64 order = 0;
        bool holdsBack = false; ///< It has fallen back, if the entry takes this order.
    };

    TimeOrder() = default;
    TimeOrder(qint64 last, QList<qint64> beforeLeaps) : m_last(last), m_beforeLeaps(std::move(beforeLeaps)) {}

    qint64 last() const { return m_last; }
    /// Orders of the newest entries behind which the clock leapt ahead, or a day or more went by; ascending, all at
    /// least a day before the last.
    const QList<qint64>& beforeLeaps() const { return m_beforeLeaps; }

    qint64 next(qint64 at) const { return std::max(at, m_last + 1); } ///< It goes on, whatever the clock says.
    Place place(qint64 at) const; ///< The same, or it falls back where the last entry's clock was ahead of `at`.
    void follow(qint64 order);    ///< The last entry has this one.

private:
    // A clock that says less was never set. (The year 2020.)
    static constexpr qint64 earliestTime = Q_INT64_C(1'577'836'800'000);

    qint64 m_last = 0;
    QList<qint64> m_beforeLeaps = {earliestTime};
};

} // namespace everyport::polls
