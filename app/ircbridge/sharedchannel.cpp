#include "app/ircbridge/sharedchannel.h"

#include "app/ircbridge/ircpeople.h"

namespace everyport::ircbridge {

QString SharedChannel::network() const
{
    return QString::fromUtf8(m_server.options().network);
}

ircd::User* SharedChannel::user(const QString& key) const
{
    const auto* here = now();
    if (!here)
        return nullptr;
    for (const auto& member : here->members()) {
        if (userKey(*member.user) == key)
            return member.user;
    }
    return nullptr;
}

} // namespace everyport::ircbridge
