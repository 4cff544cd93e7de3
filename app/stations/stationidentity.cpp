#include "app/stations/stationidentity.h"

#include "app/stations/enrolling/invitation.h"
#include "app/stations/items/stationname.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

bool isAnotherCard(const std::optional<Invitation>& invitation, const QByteArray& before)
{
    const auto known = readInvitation(before);
    return invitation && known && invitation->code != known->code;
}

} // namespace

StationIdentity::StationIdentity(Clock& clock, StationsMemory& memory, QString host)
    : m_clock(clock), m_memory(memory), m_host(std::move(host))
{
}

bool StationIdentity::isHome() const
{
    return m_memory.keys && m_memory.homeKey == m_memory.keys->publicKey();
}

void StationIdentity::becomeHome(const QString& station)
{
    if (!m_memory.keys)
        m_memory.keys = StationKeys::make();
    if (!isHome()) // it was a station, or nothing
        m_memory = {.keys = m_memory.keys, .name = m_memory.name, .leaving = m_memory.leaving};
    if (m_memory.name.isEmpty())
        m_memory.name = stationNameFrom(m_host);
    m_memory.homeKey = m_memory.keys->publicKey();
    m_memory.roster.home = m_memory.name;
    if (!m_memory.roster.find(m_memory.name))
        m_memory.roster.stations.prepend({m_memory.name, m_memory.homeKey, {}, m_clock.wallMsecs(), station});
}

Result<Done> StationIdentity::becomeStation(const std::optional<Invitation>& invitation)
{
    const bool wasHome = isHome();
    if (!m_memory.keys)
        m_memory.keys = StationKeys::make();
    if (wasHome || isAnotherCard(invitation, m_memory.card))
        m_memory = {.keys = m_memory.keys, .leaving = m_memory.leaving};
    if (!isEnrolled() && !invitation)
        return Error::malformed(Reason::BadValue,
            u"This station is enrolled nowhere yet: it needs the card of an invitation."_s, u"card"_s);
    return Done{};
}

QString StationIdentity::wantedName(const Invitation& invitation) const
{
    return invitation.name.isEmpty() ? stationNameFrom(m_host) : invitation.name;
}

QByteArray StationIdentity::card() const
{
    return isEnrolled() ? m_memory.card : QByteArray();
}

std::optional<ExchangeLogin> StationIdentity::login() const
{
    return isEnrolled() && !isHome() ? std::optional(m_memory.login) : std::nullopt;
}

} // namespace everyport::stations
