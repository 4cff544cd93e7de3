#include "protocols/simple/datagramguard.h"

#include <algorithm>
#include <array>

#include "netcore/address/callers.h"

using namespace std::chrono_literals;

namespace everyport::simple {

namespace {

double secondsBetween(Clock::Moment from, Clock::Moment to)
{
    return std::chrono::duration<double>(to - from).count();
}

} // namespace

DatagramGuard::DatagramGuard(quint16 ownPort, Limits limits)
    : m_ownPort(ownPort), m_limits(limits), m_total(limits.totalASecond)
{
}

bool DatagramGuard::isSmallService(quint16 port) const
{
    // Whatever answers by itself: echo, discard, systat, daytime, qotd, chargen, time, dns, tftp, ntp, snmp, ldap,
    // ssdp, mdns, memcached. An honest question comes from none of them.
    static constexpr std::array<quint16, 16> answering{
        0, 7, 9, 11, 13, 17, 19, 37, 53, 69, 123, 161, 389, 1900, 5353, 11211};
    return port == m_ownPort || std::find(answering.begin(), answering.end(), port) != answering.end();
}

qsizetype DatagramGuard::room(const Address& from, qsizetype request, Clock::Moment now)
{
    if (isSmallService(from.port))
        return -1;
    m_total = std::min<double>(m_limits.totalASecond, m_total + secondsBetween(m_totalAt, now) * m_limits.totalASecond);
    m_totalAt = now;
    if (m_total < 1)
        return -1;
    const auto* share = shareOf(from, now);
    if (!share || share->answers < 1)
        return -1;
    return request + qsizetype(share->spare);
}

bool DatagramGuard::mayAnswer(const Address& from, qsizetype request, qsizetype answer, Clock::Moment now)
{
    if (answer > room(from, request, now))
        return false;
    auto* share = shareOf(from, now);
    share->answers -= 1;
    share->spare -= double(std::max<qsizetype>(0, answer - request));
    m_total -= 1;
    return true;
}

DatagramGuard::Share* DatagramGuard::shareOf(const Address& from, Clock::Moment now)
{
    const auto key = callerOf(from);
    auto found = m_shares.find(key);
    if (found == m_shares.end()) {
        if (qsizetype(m_shares.size()) >= m_limits.addresses)
            forgetQuietOnes(now);
        if (qsizetype(m_shares.size()) >= m_limits.addresses)
            return nullptr;
        found = m_shares.emplace(key, Share{2.0 * m_limits.answersASecond, double(m_limits.spareBytes), now}).first;
    }
    refill(found->second, now);
    return &found->second;
}

void DatagramGuard::refill(Share& share, Clock::Moment now) const
{
    const auto seconds = secondsBetween(share.at, now);
    share.at = now;
    share.answers = std::min(2.0 * m_limits.answersASecond, share.answers + seconds * m_limits.answersASecond);
    share.spare = std::min<double>(double(m_limits.spareBytes), share.spare + seconds * double(m_limits.spareBytes));
}

void DatagramGuard::forgetQuietOnes(Clock::Moment now)
{
    // After two seconds a share is full again, and the entry says nothing. Looking through all costs; once a second.
    if (m_forgotAt != Clock::Moment() && now - m_forgotAt < 1s)
        return;
    m_forgotAt = now;
    std::erase_if(m_shares, [now](const auto& entry) { return now - entry.second.at >= 2s; });
}

} // namespace everyport::simple
