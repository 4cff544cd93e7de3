#include "app/stations/status/withheldreader.h"

#include <algorithm>
#include <utility>

namespace everyport::stations {

void WithheldReader::look(const QStringList& shared)
{
    if (m_isReading || m_clock.now() < m_next)
        return;
    const QSet<QString> all(shared.begin(), shared.end());
    const auto isGone = [&all](const QString& poll) { return !all.contains(poll); };
    m_read.removeIf([&isGone](const auto& one) { return isGone(one.key()); });
    m_changed.removeIf(isGone);
    const QString* next = nullptr;
    Clock::Moment oldest = Clock::Moment::max();
    for (const auto& poll : shared) {
        const auto known = m_read.constFind(poll);
        if (known != m_read.cend() && !m_changed.contains(poll))
            continue;
        const auto at = known == m_read.cend() ? Clock::Moment::min() : known->at;
        if (!next || at < oldest) {
            next = &poll;
            oldest = at;
        }
    }
    if (next)
        m_tasks.start(read(*next));
}

WithheldMarks WithheldReader::marks(const QStringList& polls) const
{
    WithheldMarks marks;
    for (const auto& poll : polls) {
        const auto known = m_read.constFind(poll);
        if (known != m_read.cend() && !known->marks.isEmpty() && !m_changed.contains(poll))
            marks.insert(poll, known->marks);
    }
    return marks;
}

void WithheldReader::forget()
{
    m_tasks.cancelAll();
    m_isReading = false;
    m_read.clear();
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
    m_next = now + std::clamp<Clock::Duration>(timesAsLong * (now - begun), pause, longestPause);
    Read read{.at = now};
    if (!withheld) {
        m_changed.insert(poll);
        m_read.insert(poll, read);
        co_return Done{};
    }
    for (const auto& [writer, one] : withheld->asKeyValueRange())
        read.marks.insert(writer, {one.links, one.digest.left(StationStatus::markSize)});
    m_read.insert(poll, std::move(read));
    co_return Done{};
}

} // namespace everyport::stations
