#include "app/traffic/traffictally.h"

#include <algorithm>

namespace everyport {

void TrafficTally::add(const QString& kind, bool in, qsizetype bytes, qint64 took)
{
    const bool hasRoom = m_kinds.size() < mostKinds - 1 || m_kinds.contains(kind);
    Kind& counted = m_kinds[hasRoom ? kind : QStringLiteral("…")];
    counted.name = hasRoom ? kind : QStringLiteral("…");
    ++(in ? counted.in : counted.out);
    ++(in ? m_in : m_out);
    counted.bytes += quint64(bytes);
    if (took < 0)
        return;
    ++m_answers;
    m_waited += quint64(took);
    m_longest = std::max(m_longest, took);
}

QList<TrafficTally::Kind> TrafficTally::kinds() const
{
    QList<Kind> kinds = m_kinds.values();
    std::sort(kinds.begin(), kinds.end(), [](const Kind& one, const Kind& other) {
        const quint64 here = one.in + one.out, there = other.in + other.out;
        return here != there ? here > there : one.name < other.name;
    });
    return kinds;
}

} // namespace everyport
