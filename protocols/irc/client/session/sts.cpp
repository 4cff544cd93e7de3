#include "protocols/irc/client/session/sts.h"

namespace everyport::irc::client {

StsOffer StsOffer::parse(const QByteArray& value)
{
    StsOffer offer;
    for (const auto& one : value.split(',')) {
        const auto equals = one.indexOf('=');
        if (equals < 0)
            continue;
        bool isNumber = false;
        const auto number = one.sliced(equals + 1).toLongLong(&isNumber);
        const auto key = one.first(equals);
        if (!isNumber || number < 0)
            continue;
        if (key == "port" && number > 0 && number < 65'536)
            offer.port = quint16(number);
        else if (key == "duration")
            offer.seconds = qMin<qint64>(number, 10LL * 366 * 24 * 3600);
    }
    return offer;
}

void StsKeeper::heard(const StsOffer& offer, quint16 port)
{
    if (!offer.seconds || !m_policies || m_host.isEmpty())
        return;
    m_policy.reset();
    if (*offer.seconds > 0)
        m_policy = StsPolicy{port, *offer.seconds * 1000};
    else
        m_policies->forget(m_host);
    keep();
}

void StsKeeper::keep()
{
    if (m_policy)
        m_policies->keep(m_host, {m_policy->port, m_clock.wallMsecs() + m_policy->until});
}

} // namespace everyport::irc::client
