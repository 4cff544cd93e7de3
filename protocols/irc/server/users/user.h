#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QSet>

#include "protocols/irc/server/ports/ports.h"
#include "protocols/irc/server/users/modes.h"

namespace everyport::ircd {

class Channel;
class Session;
class InternalUser;
class Line;
struct Saying;

/// How a user of an account is there; see PersistentUsers.
struct Presence {
    StoredUser::Wish wish = StoredUser::Wish::Default;
    bool autoAway = true;
    bool isAutoAway = false; ///< Away because no client is there.
    bool isStored = false;   ///< Something of it is kept.
    bool isUnknown = false;  ///< What is kept could not be read, and is left alone.
    bool isHeld = false;     ///< Stays.
    qint64 left = 0;         ///< When the last client went, in milliseconds.
};

/// What few users have: kept apart, so that the others are small.
struct UserExtras {
    QByteArray away = {};                       ///< Null: here.
    QByteArrayList silence = {};                ///< Masks of whom this one does not hear.
    QHash<QByteArray, qint64> invitations = {}; ///< Folded channel, when.
    QMap<QByteArray, QByteArray> metadata = {};
    QByteArrayList accepted = {}; ///< Folded nicks, or accounts, of those whom one with +g hears.
    QByteArrayList said = {};     ///< Ids of the last messages without an account, which it may take back.
    qint64 lastCaller = 0;        ///< When it was last told of one whom it does not.
    qint64 lastKnock = 0;
    Presence presence = {};
};

/// Somebody who has a nick: with the sessions of their clients, or with a plug and none (a bot, a remote user of a
/// bridge). Lives in Users from registration to the last session's end.
class User {
public:
    User(QByteArrayView nick, QByteArrayView user, QByteArrayView host, QByteArray realName);

    QByteArrayView nick() const { return QByteArrayView(m_mask).first(m_nickSize); }
    QByteArrayView user() const { return QByteArrayView(m_mask).sliced(m_nickSize + 1, m_userSize); }
    QByteArrayView host() const { return QByteArrayView(m_mask).sliced(m_nickSize + m_userSize + 2); }
    const QByteArray& mask() const { return m_mask; } ///< nick!user@host
    void setNick(QByteArrayView nick) { write(nick, user().toByteArray(), host().toByteArray()); }
    void setUserHost(QByteArrayView user, QByteArrayView host) { write(nick().toByteArray(), user, host); }

    bool is(char flag) const { return flags.has(flag); }
    bool isOperator() const { return flags.has('o'); }
    bool isAway() const { return m_extras && !m_extras->away.isNull(); }
    QByteArray away() const { return m_extras ? m_extras->away : QByteArray(); }
    const UserExtras* extras() const { return m_extras.get(); }
    UserExtras& ownExtras(); ///< Made where there are none.

    /// nick!user@host with the shown host, the real address and the cloak: what a ban may mean.
    bool matches(QByteArrayView mask) const;

    struct Place {
        Channel* channel = nullptr;
        quint32 at = 0; ///< In the channel's members.
    };
    std::vector<Place> places;
    Session* sessions = nullptr; ///< The first; each knows the next.
    InternalUser* plug = nullptr;
    QByteArray realName;
    QByteArray address; ///< Real one in numbers; shared with others from there. Empty for who has none.
    QByteArray account; ///< Empty: not logged in.
    Letters flags;
    quint32 visit = 0;   ///< See Delivery: whom a line has reached already.
    quint32 at = 0;      ///< In the roll of users.
    qint64 signedOn = 0; ///< Wall clock, seconds.
    qint64 spoke = 0;    ///< Wall clock, seconds.

private:
    void write(QByteArrayView nick, QByteArrayView user, QByteArrayView host);

    QByteArray m_mask;
    quint16 m_nickSize = 0;
    quint16 m_userSize = 0;
    std::unique_ptr<UserExtras> m_extras;
};

/// Somebody inside the program who is a user of the server without a connection. Lines come as they would go to a
/// client.
class InternalUser {
public:
    virtual ~InternalUser() = default;
    virtual void lineCame(User& user, const Line& line) = 0;
    /// A message for this user alone, as it was said, several lines still in one; lineCame has told it already. In the
    /// sender's own turn: change nothing of the server.
    virtual void spokenTo(User& user, const Saying& saying)
    {
        Q_UNUSED(user)
        Q_UNUSED(saying)
    }
    /// The server has taken the user away (KILL, shutdown); the pointer is not good any more afterwards.
    virtual void removed(User& user, const QByteArray& reason) = 0;
};

} // namespace everyport::ircd
