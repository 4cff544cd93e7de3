#pragma once

#include <QHash>

#include "netcore/base/clock.h"

namespace everyport {

/// How often each of many may do something: `most` times in a window of time that begins with the first of them.
/// Bounded: it forgets all where there are more than `mostKeys`. `clock` must outlive it.
template <typename Key>
class FixedWindow {
public:
    struct Limits {
        int most;
        Clock::Duration window;
        qsizetype mostKeys;
    };

    FixedWindow(const Clock& clock, const Limits& limits) : m_clock(clock), m_limits(limits) {}

    /// Counts it. False, and not counted: not for the rest of the window.
    bool takes(const Key& key)
    {
        if (m_counts.size() >= m_limits.mostKeys && !m_counts.contains(key))
            m_counts.clear();
        auto& count = m_counts[key];
        if (count.count == 0 || m_clock.now() - count.since >= m_limits.window)
            count = {m_clock.now(), 0};
        if (count.count >= m_limits.most)
            return false;
        ++count.count;
        return true;
    }

    /// What it took came to nothing.
    void giveBack(const Key& key)
    {
        if (const auto count = m_counts.find(key); count != m_counts.end() && count->count > 0)
            --count->count;
    }

private:
    struct Count {
        Clock::Moment since = {};
        int count = 0;
    };

    const Clock& m_clock;
    const Limits m_limits;
    QHash<Key, Count> m_counts;
};

} // namespace everyport
