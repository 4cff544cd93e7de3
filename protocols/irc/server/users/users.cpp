#include "protocols/irc/server/users/users.h"

#include "protocols/irc/server/ports/names.h"

namespace everyport::ircd {

Users::~Users()
{
    for (auto* user : m_all)
        delete user;
}

User* Users::find(QByteArrayView nick) const
{
    return m_byNick.find(nick);
}

User& Users::add(std::unique_ptr<User> user)
{
    auto& added = *user.release();
    m_byNick.insert(added);
    m_all.add(added);
    m_most = std::max(m_most, m_byNick.size());
    return added;
}

void Users::rename(User& user, QByteArrayView nick, qint64 now)
{
    note(user, now);
    m_byNick.remove(user);
    user.setNick(nick);
    m_byNick.insert(user);
}

std::unique_ptr<User> Users::take(User& user, qint64 now)
{
    note(user, now);
    m_byNick.remove(user);
    m_all.remove(user);
    return std::unique_ptr<User>(&user);
}

void Users::note(const User& user, qint64 now)
{
    if (m_mostWhoWas < 1)
        return;
    if (m_whoWas.size() >= size_t(m_mostWhoWas))
        m_whoWas.pop_back();
    m_whoWas.push_front({user.nick().toByteArray(), user.user().toByteArray(), user.host().toByteArray(), user.realName,
        user.account, now});
}

QList<WhoWas> Users::whoWas(QByteArrayView nick, int most) const
{
    QList<WhoWas> found;
    for (const auto& one : m_whoWas) {
        if (!isSame(one.nick, nick))
            continue;
        found.append(one);
        if (most > 0 && found.size() >= most)
            break;
    }
    return found;
}

} // namespace everyport::ircd
