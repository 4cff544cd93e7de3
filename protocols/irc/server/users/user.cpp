#include "protocols/irc/server/users/user.h"

#include "protocols/irc/source.h"

namespace everyport::ircd {

User::User(QByteArrayView nick, QByteArrayView user, QByteArrayView host, QByteArray real) : realName(std::move(real))
{
    write(nick, user, host);
}

void User::write(QByteArrayView nick, QByteArrayView user, QByteArrayView host)
{
    QByteArray mask;
    mask.reserve(nick.size() + user.size() + host.size() + 2);
    mask.append(nick).append('!').append(user).append('@').append(host);
    m_nickSize = quint16(nick.size());
    m_userSize = quint16(user.size());
    m_mask = std::move(mask);
}

UserExtras& User::ownExtras()
{
    if (!m_extras)
        m_extras = std::make_unique<UserExtras>();
    return *m_extras;
}

bool User::matches(QByteArrayView mask) const
{
    if (irc::matchesMask(m_mask, mask))
        return true;
    if (address.isEmpty())
        return false;
    const auto real = QByteArrayView(m_mask).first(m_nickSize + m_userSize + 2).toByteArray() + address;
    return irc::matchesMask(real, mask);
}

} // namespace everyport::ircd
