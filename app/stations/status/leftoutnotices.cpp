#include "app/stations/status/leftoutnotices.h"

#include <utility>

namespace everyport::stations {

void LeftOutNotices::begin()
{
    m_told.clear();
    for (const auto& poll : m_polls.polls())
        m_told.insert(poll.id, poll.leftOut);
}

/// One that takes part no more is called as who left it out called it.
QString LeftOutNotices::nameOf(const QString& station, const polls::LeftOut& leftOut) const
{
    const auto name = m_nameOf(station);
    return name == station ? leftOut.value(station, station) : name;
}

bool LeftOutNotices::look(const QString& poll)
{
    const auto* now = m_polls.find(poll);
    if (!now)
        return false;
    const auto before = std::exchange(m_told[poll], now->leftOut);
    for (const auto& station : now->leftOut.keys()) {
        if (!before.contains(station))
            m_table.noteLeftOut(nameOf(station, now->leftOut), poll);
    }
    for (const auto& station : before.keys()) {
        if (!now->leftOut.contains(station))
            m_table.noteTakenIn(nameOf(station, before), poll);
    }
    return before != now->leftOut;
}

} // namespace everyport::stations
