#include "app/stations/status/withheldreader.h"

#include <algorithm>
#include <utility>

namespace everyport::stations {

void WithheldReader::look(const QStringList& shared)
{
    if (m_isReading || m_clock.now() < m_next)
        return;
    if (m_marks.size() > shared.size())
        m_marks.removeIf([&shared](const auto& one) { return !shared.contains(one.key()); });
    const auto poll = std::find_if(shared.begin(), shared.end(),
        [this](const QString& id) { return m_changed.contains(id) || !m_marks.contains(id); });
    if (poll != shared.end())
        m_tasks.start(read(*poll));
}

void WithheldReader::forget()
{
    m_tasks.cancelAll();
    m_isReading = false;
    m_marks.clear();
    m_changed.clear();
}

/// What could not be read is tried again behind the pause: nothing is said of it until then.
Task<Result<Done>> WithheldReader::read(QString poll)
{
    m_isReading = true;
    m_changed.remove(poll); // what changes from here on is read next time
    const auto begun = m_clock.now();
    auto reading = m_polls.withheld(poll);
    const auto withheld = co_await std::move(reading);
    m_isReading = false;
    const auto now = m_clock.now();
    m_next = now + std::max<Clock::Duration>(pause, timesAsLong * (now - begun));
    auto& marks = m_marks[poll];
    marks.clear();
    if (!withheld) {
        m_changed.insert(poll);
        co_return Done{};
    }
    for (const auto& [writer, one] : withheld->asKeyValueRange())
        marks.insert(writer, {one.links, one.digest.left(StationStatus::markSize)});
    co_return Done{};
}

} // namespace everyport::stations
