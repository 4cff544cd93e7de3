#include "protocols/rfid/driver/presence.h"

#include <algorithm>

namespace everyport::rfid {

namespace {

// A line that is full of noise could show a new number with every byte; more than these are forgotten at once.
constexpr qsizetype mostUnconfirmed = 64;

} // namespace

void PresenceModel::read(const Tag& tag, Moment when)
{
    expire(when);
    const auto key = keyOf(tag);
    if (auto present = m_present.find(key); present != m_present.end()) {
        m_byLastRead.erase({present->last, key});
        present->last = when;
        m_byLastRead.insert({when, key});
        return;
    }
    if (!confirmed(key, tag, when))
        return;
    m_present.insert(key, {tag, when});
    m_byLastRead.insert({when, key});
    m_events.tagArrived(tag, when);
}

bool PresenceModel::confirmed(const Key& key, const Tag& tag, Moment when)
{
    const int needed = !tag.checked && m_confirmUnchecked > 0 ? m_confirmUnchecked : m_times.confirm;
    if (needed <= 1)
        return true;
    const auto tooOld = [&](Moment read) { return when - read > Moment(m_times.confirmWindowMs); };
    m_unconfirmed.removeIf([&](const auto& entry) { return tooOld(entry.value().last()); });
    if (m_unconfirmed.size() >= mostUnconfirmed)
        m_unconfirmed.clear();
    auto& reads = m_unconfirmed[key];
    reads.removeIf(tooOld);
    reads.append(when);
    if (reads.size() < needed)
        return false;
    m_unconfirmed.remove(key);
    return true;
}

void PresenceModel::gone(const Tag& tag, Moment when)
{
    expire(when);
    leave(keyOf(tag), when);
}

void PresenceModel::expire(Moment now)
{
    while (const auto due = nextExpiry()) {
        if (*due > now)
            break;
        leave(Key(m_byLastRead.begin()->second), *due);
    }
}

void PresenceModel::lost(Moment when)
{
    expire(when);
    m_unconfirmed.clear();
    while (!m_byLastRead.empty())
        leave(Key(m_byLastRead.begin()->second), when);
}

std::optional<Moment> PresenceModel::nextExpiry() const
{
    if (m_byLastRead.empty())
        return {};
    return m_byLastRead.begin()->first + Moment(m_times.removalMs);
}

void PresenceModel::leave(const Key& key, Moment when)
{
    const auto present = m_present.constFind(key);
    if (present == m_present.constEnd())
        return;
    const auto tag = present->tag;
    m_byLastRead.erase({present->last, key});
    m_present.erase(present);
    m_events.tagLeft(tag, when);
}

} // namespace everyport::rfid
