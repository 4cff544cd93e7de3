#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

#include <QByteArray>
#include <QHash>

#include "netcore/base/clock.h"

namespace everyport::dns {

/// Answers for as long as they may be kept. Bounded: what expires first makes room. `clock` must outlive it.
template <typename T>
class TtlCache {
public:
    static constexpr qsizetype most = 1024;
    static constexpr std::chrono::hours longest{1}; ///< However long a record says; a wrong one is not kept for days.

    explicit TtlCache(Clock& clock) : m_clock(clock) {}

    const T* find(const QByteArray& key)
    {
        const auto found = m_kept.find(key);
        if (found == m_kept.end())
            return nullptr;
        if (found->until > m_clock.now())
            return &found->value;
        m_kept.erase(found);
        return nullptr;
    }
    /// Nothing is kept for 0 seconds.
    void keep(const QByteArray& key, T value, quint32 ttl)
    {
        if (ttl == 0)
            return;
        if (m_kept.size() >= most && !m_kept.contains(key))
            makeRoom();
        const auto time = std::min<std::chrono::seconds>(std::chrono::seconds(ttl), longest);
        m_kept.insert(key, {std::move(value), m_clock.now() + time});
    }
    void clear() { m_kept.clear(); }
    qsizetype count() const { return m_kept.size(); }

private:
    struct Kept {
        T value;
        Clock::Moment until;
    };
    void makeRoom()
    {
        const auto now = m_clock.now();
        m_kept.removeIf([now](const auto& one) { return one.value().until <= now; });
        if (m_kept.size() < most)
            return;
        const auto first = std::min_element(
            m_kept.cbegin(), m_kept.cend(), [](const Kept& one, const Kept& other) { return one.until < other.until; });
        m_kept.erase(first);
    }

    Clock& m_clock;
    QHash<QByteArray, Kept> m_kept;
};

} // namespace everyport::dns
