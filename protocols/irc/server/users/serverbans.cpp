#include "protocols/irc/server/users/serverbans.h"

#include <algorithm>

#include "netcore/address/ipnetwork.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/source.h"

namespace everyport::ircd {

bool ServerBans::add(ServerBan ban, int most)
{
    remove(ban.mask);
    if (m_bans.size() >= most)
        return false;
    m_bans.append(std::move(ban));
    return true;
}

bool ServerBans::remove(QByteArrayView mask)
{
    return m_bans.removeIf([&](const ServerBan& ban) { return isSame(ban.mask, mask); }) > 0;
}

const ServerBan* ServerBans::find(QByteArrayView user, const QByteArrayList& hosts, qint64 now)
{
    if (m_bans.isEmpty())
        return nullptr;
    m_bans.removeIf([now](const ServerBan& ban) { return ban.until && ban.until <= now; });
    for (const auto& ban : std::as_const(m_bans)) {
        if (means(ban.mask, user, hosts))
            return &ban;
    }
    return nullptr;
}

bool ServerBans::means(QByteArrayView mask, QByteArrayView user, const QByteArrayList& hosts)
{
    const auto at = mask.lastIndexOf('@');
    const auto where = mask.sliced(at + 1);
    if (where.contains('/')) {
        const auto network = IpNetwork::parse(QString::fromLatin1(where.data(), where.size()));
        return network && irc::matchesMask(user.toByteArray(), mask.first(std::max(at, qsizetype(0))))
            && std::any_of(hosts.begin(), hosts.end(), [&](const QByteArray& host) {
                   const auto bytes = ipBytes(QString::fromLatin1(host));
                   return bytes && network->contains(ipAddress(*bytes, 0));
               });
    }
    return std::any_of(hosts.begin(), hosts.end(),
        [&](const QByteArray& host) { return irc::matchesMask(user.toByteArray() + '@' + host, mask); });
}

} // namespace everyport::ircd
