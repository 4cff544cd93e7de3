#include "app/polls/clockwatch.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "app/polls/polls.h"

namespace everyport::polls {

void ClockWatch::votesStored(const std::vector<Draft::Entry>& entries)
{
    // One that was ahead before the program started is noticed by what it left behind.
    const bool wasAhead = std::any_of(
        entries.begin(), entries.end(), [](const Draft::Entry& entry) { return entry.stored.holdsBack; });
    const auto now = offset();
    const bool isSet = qAbs(now - m_offset) > mostAheadMs;
    const bool isAhead = isSet && now > std::exchange(m_offset, now);
    if (isSet || wasAhead)
        m_book.notify([isAhead](PollEvents& events) { events.clockWasSet(isAhead); });
}

qint64 ClockWatch::offset() const
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    return m_book.clock.wallMsecs() - duration_cast<milliseconds>(m_book.clock.now().time_since_epoch()).count();
}

} // namespace everyport::polls
