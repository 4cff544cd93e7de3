#include "netcore/timerqueue.h"

namespace everyport {

quint64 TimerQueue::add(Clock::Moment due, std::function<void()> call)
{
    const quint64 id = m_nextId++;
    m_calls.emplace(Key{due, id}, std::move(call));
    m_due.emplace(id, due);
    return id;
}

void TimerQueue::cancel(quint64 id)
{
    const auto due = m_due.extract(id);
    if (due.empty())
        return;
    // The call may own what cancels it; it is destroyed after both tables are in order again.
    const auto call = m_calls.extract(Key{due.mapped(), id});
}

std::optional<Clock::Moment> TimerQueue::next() const
{
    if (m_calls.empty())
        return std::nullopt;
    return m_calls.begin()->first.first;
}

void TimerQueue::run(Clock::Moment now, const std::function<bool()>& goesOn)
{
    const quint64 newcomers = m_nextId;
    auto at = m_calls.begin();
    while (at != m_calls.end() && at->first.first <= now) {
        if (at->first.second >= newcomers) {
            ++at;
            continue;
        }
        const auto call = m_calls.extract(at);
        m_due.erase(call.key().second);
        call.mapped()();
        if (goesOn && !goesOn())
            return;
        at = m_calls.upper_bound(call.key()); // the call may have changed anything, but before it there are newcomers only
    }
}

void TimerQueue::clear()
{
    const auto calls = std::exchange(m_calls, {});
    m_due.clear();
}

} // namespace everyport
