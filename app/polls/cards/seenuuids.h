#pragma once

#include <limits>

#include <QSet>

#include "app/polls/cards/fingerprint.h"

namespace everyport::polls {

/// Uuids of entries, to know a second delivery by. The last ones only where the storage knows the others.
///
/// May lie on top of another, which must not change meanwhile.
class SeenUuids {
public:
    static constexpr qsizetype all = std::numeric_limits<qsizetype>::max();

    /// At least `kept` are remembered, and at most twice as many.
    explicit SeenUuids(qsizetype kept = all) : m_kept(kept) {}

    void setBelow(const SeenUuids* below) { m_below = below; }

    bool contains(const Fingerprint& print) const
    {
        return m_newer.contains(print) || m_older.contains(print) || (m_below && m_below->contains(print));
    }
    void add(const Fingerprint& print)
    {
        if (m_newer.size() >= m_kept)
            m_older = std::exchange(m_newer, {});
        m_newer.insert(print);
    }

private:
    qsizetype m_kept;
    QSet<Fingerprint> m_newer;
    QSet<Fingerprint> m_older;
    const SeenUuids* m_below = nullptr;
};

} // namespace everyport::polls
