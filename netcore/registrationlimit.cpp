#include "protocols/xmpp/server/registrationlimit.h"

#include <algorithm>

#include "netcore/callers.h"

using namespace std::chrono_literals;

namespace everyport::xmpp {

namespace {

constexpr auto window = 1h;

} // namespace

bool RegistrationLimit::allows(const Address& peer)
{
    const auto now = m_clock.now();
    // All ways to this computer are one: ::1 and what maps to it, too.
    const auto networks = peer.isLoopback() ? QList<IpNetwork> {IpNetwork()} : networksOf(peer);
    for (const auto& network : networks) {
        const auto most = peer.isLoopback() ? anHourHere : network == networks.last() ? anHour : anHourNearby;
        const auto tally = m_tallies.value(network);
        if (tally.count >= most && now - tally.since <= window)
            return false; // counted nowhere: one caller who goes on asking uses up nothing of the network around it
    }
    makeRoom(networks.size());
    for (const auto& network : networks) {
        auto& tally = m_tallies[network];
        if (tally.count == 0 || now - tally.since > window)
            tally = {now, 0};
        ++tally.count;
    }
    return true;
}

void RegistrationLimit::makeRoom(qsizetype forMore)
{
    if (m_tallies.size() + forMore <= mostTallies)
        return;
    const auto now = m_clock.now();
    m_tallies.removeIf([now](const auto& tally) { return now - tally->since > window; });
    const auto isOlder = [](const Tally& one, const Tally& other) { return one.since < other.since; };
    while (m_tallies.size() + forMore > mostTallies)
        m_tallies.erase(std::min_element(m_tallies.cbegin(), m_tallies.cend(), isOlder));
}

} // namespace everyport::xmpp
