#include "app/services/http/votes/voters/phonelimits.h"

#include <algorithm>

#include "netcore/address/callers.h"

using namespace std::chrono_literals;

namespace everyport {

namespace {

struct Share {
    IpNetwork network;
    int times; ///< As many as of one caller.
};

QList<Share> sharesOf(const Address& peer)
{
    if (peer.isLoopback()) // all ways to this computer are one
        return {{IpNetwork(), 1}};
    const auto networks = networksOf(peer);
    QList<Share> shares;
    for (const auto& network : networks)
        shares.append({network, network == networks.last() ? 1 : RegistrationLimit::nearby});
    return shares;
}

} // namespace

PhoneLimits::PhoneLimits(const Clock& clock)
    : m_clock(clock),
      m_votes(clock),
      m_looks(clock),
      m_voters(clock),
      m_wrongTickets(clock),
      m_wrongLinks(clock),
      m_wrongWords(clock),
      m_erasures(clock, {erasures, 1h, mostRows}),
      m_idleErasures(clock, {idleErasures, 1h, mostRows}),
      m_idleErasers(clock)
{
}

bool PhoneLimits::takes(Requests& requests, const Address& peer)
{
    // Whoever is over their own share takes nothing of what there is for all.
    if (!requests.callers.takes(callerOf(peer)) || !requests.all.isOpen())
        return false;
    requests.all.take(1);
    return true;
}

double PhoneLimits::newPhones(const IpNetwork& network, int most) const
{
    const auto lately = m_phones.value(network);
    const std::chrono::duration<double, std::ratio<3600>> hours = m_clock.now() - lately.counted;
    return std::max(0.0, lately.count - hours.count() * most);
}

bool PhoneLimits::takesNewPhone(const Address& peer, int most)
{
    const auto shares = sharesOf(peer);
    for (const auto& [network, times] : shares) {
        if (newPhones(network, times * most) > times * most - 1)
            return false; // counted nowhere: one caller who goes on asking uses up nothing of the network around it
    }
    if (m_phones.size() + shares.size() > mostRows)
        m_phones.removeIf([this](const auto& each) { return m_clock.now() - each->counted > 1h; });
    if (m_phones.size() + shares.size() > mostRows)
        m_phones.clear();
    for (const auto& [network, times] : shares)
        m_phones[network] = {m_clock.now(), newPhones(network, times * most) + 1};
    return true;
}

bool PhoneLimits::takesErasures(const Address& peer, const QStringList& tags, bool hasVote)
{
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        if (takesErasure(peer, *tag, hasVote))
            continue;
        for (auto taken = tags.begin(); taken != tag; ++taken) { // as both: it is done by neither
            erasureDone(peer, *taken, hasVote, true);
            erasureDone(peer, *taken, hasVote, false);
        }
        return false;
    }
    return true;
}

bool PhoneLimits::takesErasure(const Address& peer, const QString& tag, bool hasVote)
{
    if (!m_erasures.takes(tag))
        return false;
    if (m_idleErasures.takes(tag)) {
        if (hasVote || m_idleErasers.takes(peer, idleFromCaller))
            return true;
        m_idleErasures.giveBack(tag);
    }
    m_erasures.giveBack(tag);
    return false;
}

void PhoneLimits::erasureDone(const Address& peer, const QString& tag, bool hasVote, bool wasSome)
{
    if (!wasSome) {
        m_erasures.giveBack(tag);
        return;
    }
    m_idleErasures.giveBack(tag);
    if (!hasVote)
        m_idleErasers.giveBack(peer);
}

void PhoneLimits::phoneDidNotVote(const Address& peer)
{
    for (const auto& share : sharesOf(peer)) {
        const auto lately = m_phones.find(share.network);
        if (lately != m_phones.end())
            lately->count = std::max(0.0, lately->count - 1);
    }
}

} // namespace everyport
