#include "netcore/address/registrationlimit.h"

#include <algorithm>

#include "netcore/address/callers.h"

using namespace std::chrono_literals;

namespace everyport {

namespace {

// All ways to this computer are one: ::1 and what maps to it, too.
QList<IpNetwork> countedBy(const Address& peer)
{
    return peer.isLoopback() ? QList<IpNetwork>{IpNetwork()} : networksOf(peer);
}

} // namespace

bool RegistrationLimit::isOver(const Tally& tally) const
{
    return tally.count == 0 || m_clock.now() - tally.since > 1h;
}

bool RegistrationLimit::takes(const Address& peer, int most)
{
    const auto networks = countedBy(peer);
    for (const auto& network : networks) {
        const auto tally = m_tallies.value(network);
        if (!isOver(tally) && tally.count >= (network == networks.last() ? most : nearby * most))
            return false; // counted nowhere: one caller who goes on asking uses up nothing of the network around it
    }
    makeRoom(networks.size());
    for (const auto& network : networks) {
        auto& tally = m_tallies[network];
        if (isOver(tally))
            tally = {m_clock.now(), 0};
        ++tally.count;
    }
    return most > 0;
}

void RegistrationLimit::giveBack(const Address& peer)
{
    for (const auto& network : countedBy(peer)) {
        const auto tally = m_tallies.find(network);
        if (tally != m_tallies.end() && --tally->count <= 0)
            m_tallies.erase(tally);
    }
}

void RegistrationLimit::makeRoom(qsizetype forMore)
{
    if (m_tallies.size() + forMore <= mostTallies)
        return;
    m_tallies.removeIf([this](const auto& tally) { return isOver(*tally); });
    const auto isOlder = [](const Tally& one, const Tally& other) { return one.since < other.since; };
    while (m_tallies.size() + forMore > mostTallies)
        m_tallies.erase(std::min_element(m_tallies.cbegin(), m_tallies.cend(), isOlder));
}

} // namespace everyport
