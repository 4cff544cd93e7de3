#pragma once

#include <deque>
#include <memory>

#include "protocols/irc/server/users/nicktable.h"
#include "protocols/irc/server/users/stablelist.h"
#include "protocols/irc/server/users/user.h"

namespace everyport::ircd {

/// One who has left, or has another nick now.
struct WhoWas {
    QByteArray nick;
    QByteArray user;
    QByteArray host;
    QByteArray realName;
    QByteArray account;
    qint64 at = 0; ///< Seconds.
};

/// Everybody with a nick, by nick and by account, and those who were. Owns them.
class Users {
public:
    explicit Users(int mostWhoWas) : m_mostWhoWas(mostWhoWas) {}
    ~Users();

    User* find(QByteArrayView nick) const;
    User& add(std::unique_ptr<User> user);
    void rename(User& user, QByteArrayView nick, qint64 now);
    std::unique_ptr<User> take(User& user, qint64 now);
    qsizetype count() const { return m_byNick.size(); }
    qsizetype most() const { return m_most; }
    const StableList<User>& all() const { return m_all; }

    /// Latest first.
    QList<WhoWas> whoWas(QByteArrayView nick, int most) const;

    int operators = 0; ///< With +o; kept by who changes it.
    int invisible = 0;

private:
    void note(const User& user, qint64 now);

    NickTable m_byNick;
    StableList<User> m_all;
    std::deque<WhoWas> m_whoWas;
    int m_mostWhoWas;
    qsizetype m_most = 0;
};

} // namespace everyport::ircd
