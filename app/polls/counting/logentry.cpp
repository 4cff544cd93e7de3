#include "app/polls/counting/logentry.h"

#include <algorithm>
#include <tuple>

namespace everyport::polls {

void sortLog(QList<LogEntry>& log)
{
    // Stable, and a second delivery has the same key: it stays behind the first.
    std::stable_sort(log.begin(), log.end(), [](const LogEntry& a, const LogEntry& b) {
        return std::tie(a.order, a.station, a.sequence) < std::tie(b.order, b.station, b.sequence);
    });
}

} // namespace everyport::polls
