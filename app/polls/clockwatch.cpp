#include "app/polls/clockwatch.h"

#include <algorithm>
#include <chrono>

namespace everyport::polls {

void ClockWatch::votesStored(const std::vector<Draft::Entry>& entries)
{
    // One that was ahead before the program started is noticed by what it left behind.
    const bool holdsBack = std::any_of(
        entries.begin(), entries.end(), [](const Draft::Entry& entry) { return entry.stored.holdsBack; });
    const auto by = offset() - m_offset;
    const bool isSet = qAbs(by) > mostAheadMs;
    if (isSet)
        m_offset += by;
    if (holdsBack)
        notify(ClockChange::BackFromAhead);
    else if (isSet)
        notify(by > 0 ? ClockChange::Ahead : ClockChange::Back);
}

void ClockWatch::notify(ClockChange change)
{
    m_book.notify([change](PollEvents& events) { events.clockWasSet(change); });
}

qint64 ClockWatch::offset() const
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    return m_book.clock.wallMsecs() - duration_cast<milliseconds>(m_book.clock.now().time_since_epoch()).count();
}

} // namespace everyport::polls
