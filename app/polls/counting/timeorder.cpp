#include "app/polls/counting/timeorder.h"

namespace everyport::polls {

TimeOrder::Place TimeOrder::place(qint64 at) const
{
    if (at < earliestTime || at + mostAheadMs >= m_last)
        return {next(at)};
    const auto later = std::upper_bound(m_beforeLeaps.begin(), m_beforeLeaps.end(), at + mostAheadMs);
    if (later == m_beforeLeaps.begin()) // a time before all that is known is of a clock that fell behind
        return {next(at)};
    return {std::max(at, *std::prev(later) + 1), true};
}

void TimeOrder::follow(qint64 order)
{
    const bool fellBack = order > 0 && order + mostAheadMs <= m_last;
    if (fellBack) {
        // Leaps that were taken back are none, as they are none to who reads this log with all that is held back in it.
        m_beforeLeaps.removeIf(
            [order](qint64 before) { return before > earliestTime && before + mostAheadMs >= order; });
        m_last = order;
        return;
    }
    const auto before = std::max(m_last, earliestTime);
    if (order > m_last + mostAheadMs && (m_beforeLeaps.isEmpty() || m_beforeLeaps.last() < before))
        m_beforeLeaps.append(before);
    if (m_beforeLeaps.size() > mostLeaps)
        m_beforeLeaps.removeFirst();
    m_last = std::max(m_last, order);
}

} // namespace everyport::polls
