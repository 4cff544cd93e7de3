#include "protocols/irc/server/serverbans.h"

#include "protocols/irc/server/names.h"
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
        for (const auto& host : hosts) {
            if (irc::matchesMask(user.toByteArray() + '@' + host, ban.mask))
                return &ban;
        }
    }
    return nullptr;
}

} // namespace everyport::ircd
