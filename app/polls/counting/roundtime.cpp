#include "app/polls/counting/roundtime.h"

#include <algorithm>

namespace everyport::polls {

namespace {

constexpr qint64 aMinuteMs = 60'000;

void add(Minute& minute, const Minute& more)
{
    for (auto count = more.counts.begin(); count != more.counts.end(); ++count)
        minute.counts[count.key()] += *count;
    minute.total += more.total;
}

} // namespace

QList<Minute> inRoundTime(QList<Minute> minutes, const Poll& poll, qint64 now)
{
    const auto first = poll.openedAt.value_or(0) / aMinuteMs * aMinuteMs;
    const auto last = std::max(first, poll.closedAt.value_or(now) / aMinuteMs * aMinuteMs);
    QList<Minute> all;
    for (auto& minute : minutes) {
        minute.at = std::clamp(minute.at, first, last);
        if (!all.isEmpty() && all.last().at == minute.at)
            add(all.last(), minute);
        else
            all.append(std::move(minute));
    }
    return all;
}

} // namespace everyport::polls
