#include "protocols/xmpp/muc/rooms/floodmeter.h"

#include <algorithm>

namespace everyport::xmpp::muc {

void FloodMeter::recover(Clock::Moment now, double perSecond)
{
    m_spent = std::max(0.0, m_spent - std::chrono::duration<double>(now - m_at).count() * perSecond);
    m_at = now;
}

bool FloodMeter::allows(Clock::Moment now, double perSecond, double burst, double cost)
{
    recover(now, perSecond);
    if (m_spent + cost > burst)
        return false;
    m_spent += cost;
    return true;
}

void FloodMeter::spend(Clock::Moment now, double perSecond, double cost)
{
    recover(now, perSecond);
    m_spent += cost;
}

bool FloodMeter::isIdle(Clock::Moment now, double perSecond)
{
    recover(now, perSecond);
    return m_spent == 0;
}

std::shared_ptr<AccountMeters> RoomMeters::of(const Jid& account, Clock::Moment now, const RoomPolicy& policy)
{
    if (const auto known = m_accounts.constFind(account); known != m_accounts.cend())
        return *known;
    if (m_accounts.size() >= m_tidyAt) {
        m_accounts.removeIf([&](auto entry) {
            auto& meters = **entry;
            const bool isIdle = meters.talk.isIdle(now, policy.messagesPerSecond)
                && meters.comings.isIdle(now, policy.messagesPerSecond);
            return isIdle && entry->use_count() == 1;
        });
        m_tidyAt = std::max<qsizetype>(64, 2 * m_accounts.size());
    }
    return *m_accounts.insert(account, std::make_shared<AccountMeters>());
}

FloodMeter* RoomMeters::domainOf(const Jid& who, Clock::Moment now, const RoomPolicy& policy)
{
    const auto domain = who.domain();
    if (domain == policy.home)
        return nullptr;
    if (m_domains.size() >= 64 && !m_domains.contains(domain))
        m_domains.removeIf(
            [&](auto entry) { return entry->isIdle(now, policy.messagesPerSecond * policy.domainShare); });
    return &m_domains[domain];
}

bool RoomMeters::mayCome(const Jid& who, Clock::Moment now, const RoomPolicy& policy)
{
    auto* domain = domainOf(who, now, policy);
    if (domain
        && !domain->allows(now, policy.messagesPerSecond * policy.domainShare, policy.comings * policy.domainShare))
        return false;
    return of(who.bare(), now, policy)->comings.allows(now, policy.messagesPerSecond, policy.comings);
}

void RoomMeters::came(const Jid& who, Clock::Moment now, const RoomPolicy& policy, qsizetype told)
{
    const double cost = double(told) / policy.toldAsOne;
    if (auto* domain = domainOf(who, now, policy))
        domain->spend(now, policy.messagesPerSecond * policy.domainShare, cost);
    of(who.bare(), now, policy)->comings.spend(now, policy.messagesPerSecond, cost);
}

} // namespace everyport::xmpp::muc
