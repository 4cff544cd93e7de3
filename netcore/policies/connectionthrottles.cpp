#include "netcore/policies/connectionthrottles.h"

#include "netcore/transport/transport.h"

namespace everyport {

ConnectionThrottles::~ConnectionThrottles()
{
    for (auto& [id, entry] : m_entries)
        entry.setPace({});
}

bool ConnectionThrottles::limit(const std::shared_ptr<ConnectionRecord>& record, Pace pace,
    std::optional<Clock::Duration> lasts, std::function<void()> ended)
{
    forgetClosed();
    const bool isElsewhere = record->protocol == QLatin1StringView("ssh")
        || record->peer.family == Address::Family::Serial || record->peer.family == Address::Family::None;
    if (!record->transport || record->state != ConnectionRecord::State::Open || isElsewhere)
        return false;
    Entry& entry = m_entries[record->id];
    const bool isNew = !entry.throttle;
    if (isNew) {
        entry.record = record;
        entry.throttle = std::make_shared<Throttle>(m_clock);
    }
    entry.setPace(pace);
    entry.ended = std::move(ended);
    entry.timer.cancel();
    if (lasts)
        entry.timer = m_clock.callLater(*lasts, [this, id = record->id] { release(id); });
    if (isNew)
        Layer::interpose(*record->transport, std::make_unique<ThrottleLayer>(m_clock, entry.throttle));
    return true;
}

void ConnectionThrottles::release(quint64 connection)
{
    const auto found = m_entries.find(connection);
    if (found == m_entries.end() || !found->second.pace().isLimit())
        return;
    found->second.setPace({});
    found->second.timer.cancel();
    if (const auto ended = std::exchange(found->second.ended, {}))
        ended(); // may ask for another limit
}

std::optional<Pace> ConnectionThrottles::limitOf(quint64 connection) const
{
    const auto found = m_entries.find(connection);
    if (found == m_entries.end() || !found->second.pace().isLimit())
        return {};
    const auto record = found->second.record.lock();
    if (!record || record->state == ConnectionRecord::State::Closed)
        return {};
    return found->second.pace();
}

void ConnectionThrottles::forgetClosed()
{
    std::erase_if(m_entries, [](const auto& one) {
        const auto record = one.second.record.lock();
        return !record || record->state == ConnectionRecord::State::Closed;
    });
}

} // namespace everyport
