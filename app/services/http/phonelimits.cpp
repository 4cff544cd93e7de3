#include "app/services/http/phonelimits.h"

#include "netcore/address/callers.h"

using namespace std::chrono_literals;

namespace everyport {

PhoneLimits::PhoneLimits(const Clock& clock)
    : m_clock(clock), m_all(clock, fromAll), m_phones(clock), m_wrongTickets(clock)
{
}

template <typename Key>
bool PhoneLimits::takes(QHash<Key, Count>& counts, const Key& key, int most, Clock::Duration during)
{
    if (counts.size() >= mostRows && !counts.contains(key))
        counts.clear();
    auto& count = counts[key];
    if (count.count == 0 || m_clock.now() - count.since >= during)
        count = {m_clock.now(), 0};
    if (count.count >= most)
        return false;
    ++count.count;
    return true;
}

bool PhoneLimits::takesRequest(const Address& peer)
{
    // Whoever is over their own share takes nothing of what there is for all.
    if (!takes(m_callers, callerOf(peer), fromCaller, 1s) || !m_all.isOpen())
        return false;
    m_all.take(1);
    return true;
}

bool PhoneLimits::takesVote(const QString& voter)
{
    return takes(m_voters, voter, ofVoter, 1min);
}

} // namespace everyport
