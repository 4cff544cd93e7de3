#include "app/polls/counting/timeline.h"

#include <algorithm>

namespace everyport::polls {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qsizetype keptSeconds = 240; // of a station whose clock is right, and of some that are hours ahead

} // namespace

QList<Minute>::iterator Timeline::minuteOf(qint64 at)
{
    return std::lower_bound(m_minutes.begin(), m_minutes.end(), at - at % minuteMs,
        [](const Minute& minute, qint64 start) { return minute.at < start; });
}

void Timeline::add(qint64 at, const QString& answer)
{
    const auto start = at - at % minuteMs;
    auto minute = minuteOf(at);
    if (minute == m_minutes.end() || minute->at != start)
        minute = m_minutes.insert(minute, {.at = start});
    ++minute->counts[answer];
    ++minute->total;
    if (m_minutes.size() > keptMinutes)
        m_minutes.removeFirst();

    ++m_seconds[at / 1000];
    // Nobody knows which clock is right: what is furthest from the newest goes, so that a second that has not come
    // leaves room for those that come until then.
    while (m_seconds.size() > keptSeconds) {
        const auto second = at / 1000;
        const bool isLastFurther = m_seconds.lastKey() - second > second - m_seconds.firstKey();
        m_seconds.remove(isLastFurther && second != m_seconds.firstKey() ? m_seconds.lastKey() : m_seconds.firstKey());
    }
}

void Timeline::takeBack(qint64 at, const QString& answer)
{
    const auto minute = minuteOf(at);
    if (minute == m_minutes.end() || minute->at != at - at % minuteMs || minute->counts.value(answer) == 0)
        return;
    if (--minute->counts[answer] == 0)
        minute->counts.remove(answer);
    if (--minute->total == 0)
        m_minutes.erase(minute);
    const auto second = m_seconds.find(at / 1000);
    if (second != m_seconds.end() && --*second == 0)
        m_seconds.erase(second);
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
