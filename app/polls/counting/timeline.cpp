#include "app/polls/counting/timeline.h"

#include <algorithm>

namespace everyport::polls {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 keptSeconds = 120;

} // namespace

void Timeline::add(qint64 at, const QString& answer)
{
    const auto start = at - at % minuteMs;
    auto minute = std::lower_bound(
        m_minutes.begin(), m_minutes.end(), start, [](const Minute& m, qint64 t) { return m.at < t; });
    if (minute == m_minutes.end() || minute->at != start)
        minute = m_minutes.insert(minute, {.at = start});
    ++minute->counts[answer];
    ++minute->total;
    if (m_minutes.size() > keptMinutes)
        m_minutes.removeFirst();

    ++m_seconds[at / 1000];
    const auto oldest = m_seconds.lastKey() - keptSeconds;
    while (m_seconds.firstKey() < oldest)
        m_seconds.erase(m_seconds.begin());
}

int Timeline::lastMinute(qint64 now) const
{
    int total = 0;
    for (auto second = m_seconds.upperBound(now / 1000 - 60); second != m_seconds.end() && second.key() <= now / 1000;
         ++second)
        total += *second;
    return total;
}

} // namespace everyport::polls
