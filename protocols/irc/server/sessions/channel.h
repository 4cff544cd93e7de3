#pragma once

#include <array>
#include <vector>

#include <QByteArray>
#include <QHash>

#include "protocols/irc/server/ports/ports.h"
#include "protocols/irc/server/users/modes.h"
#include "protocols/irc/server/users/user.h"

namespace everyport::ircd {

/// A user in a channel, with their ranks there (bits of `rank`, users/modes.h).
struct Member {
    User* user = nullptr;
    quint8 ranks = 0;
};

/// One entry of a ban, exception or invite list.
struct ListEntry {
    QByteArray mask = {};
    QByteArray by = {};
    qint64 at = 0; ///< Wall clock, seconds.
};

class MemberWalk;

/// A channel with who is in it. Made by its first member; gone with the last, unless it is registered.
class Channel {
public:
    Channel(QByteArray name, qint64 now) : created(now), m_name(std::move(name)) {}
    ~Channel();
    Q_DISABLE_COPY_MOVE(Channel)

    const QByteArray& name() const { return m_name; }
    void rename(QByteArray name) { m_name = std::move(name); }
    const std::vector<Member>& members() const { return m_members; }
    qsizetype size() const { return qsizetype(m_members.size()); }
    bool hasOnlyPlugs() const; ///< Nobody with a client: no one who could be its operator.

    Member* memberOf(const User& user);
    const Member* memberOf(const User& user) const { return const_cast<Channel*>(this)->memberOf(user); }
    quint8 ranksOf(const User& user) const;
    void add(User& user, quint8 ranks);
    void remove(User& user);

    bool is(char flag) const { return flags.has(flag); }
    bool isHidden() const { return flags.has('s') || flags.has('p'); }
    /// "+ntk key" in parts; the key is for members only.
    QByteArray modeText(bool withKey) const;

    enum class List : quint8 { Ban, Except, Invite };
    std::vector<ListEntry>& list(List which) { return m_lists[size_t(which)]; }
    const std::vector<ListEntry>& list(List which) const { return m_lists[size_t(which)]; }
    size_t listEntries() const { return m_lists[0].size() + m_lists[1].size() + m_lists[2].size(); }
    bool isListed(List which, const User& user) const;
    bool isBanned(const User& user) const { return isListed(List::Ban, user) && !isListed(List::Except, user); }
    /// By "m:mask", and not excepted in that way or wholly.
    bool isMuted(const User& user) const { return isActedOn('m', user); }
    bool keepsNick(const User& user) const { return isActedOn('N', user); } ///< By "N:mask".

    Letters flags;
    int limit = 0; ///< 0: none.
    QByteArray key;
    QByteArray forward; ///< Where those go who may not come in; empty: nowhere.
    struct Throttle {
        int joins = 0; ///< So many in
        int seconds = 0;
        qint64 since = 0;
        int count = 0;
        QByteArray text() const { return QByteArray::number(joins) + ':' + QByteArray::number(seconds); }
    };
    Throttle throttle;          ///< Without joins: none.
    bool takesJoin(qint64 now); ///< Counts it.
    QByteArray topic;
    QByteArray topicBy;
    qint64 topicAt = 0;     ///< Seconds.
    qint64 created;         ///< Seconds.
    qint64 historyFrom = 0; ///< Milliseconds. What is older was said in another channel of that name.
    Closedness closedness;  ///< As it was last known: counts while who says so is out of reach.
    bool isGuarded = false; ///< By who says so: they are asked themselves.
    bool isClosedElsewhere() const { return !isGuarded && closedness.isEntranceBarred; }
    bool isHiddenElsewhere() const { return !isGuarded && closedness.isHidden; }
    QByteArray founder;               ///< The account that has registered it; empty: nobody has.
    QHash<QByteArray, quint8> access; ///< Accounts that get ranks when they come.
    QMap<QByteArray, QByteArray> metadata;
    quint32 at = 0; ///< In the server's roll of channels.

private:
    friend class MemberWalk;
    bool isActedOn(char action, const User& user) const;

    QByteArray m_name;
    std::vector<Member> m_members;
    std::array<std::vector<ListEntry>, 3> m_lists;
    std::vector<MemberWalk*> m_walks;
};

/// Goes through a channel's members a few at a time, and meets each once, whoever leaves meanwhile.
class MemberWalk {
public:
    explicit MemberWalk(Channel& channel);
    ~MemberWalk();
    Q_DISABLE_COPY_MOVE(MemberWalk)

    Channel* channel() const { return m_channel; } ///< Null when it has gone.
    const Member* next();                          ///< Null when all were met, or the channel has gone.

private:
    friend class Channel;
    void left(const User& user, size_t place, size_t last, User* moved);

    Channel* m_channel;
    size_t m_next = 0;
    std::vector<User*> m_moved; // to places that were passed already
};

/// Whether a list's mask means the user: nick!user@host, or an extended one: "a:account", "r:real name", "j:#channel"
/// for who is in another channel, "z:fingerprint" of a client's certificate, "U:mask" for who is not logged in; "!a:*"
/// for whom it does not mean.
bool maskMeans(QByteArrayView mask, const User& user);
/// A mask as it is kept: nick!user@host completed, and other servers' ways to write extended ones ("$a:bob",
/// "~account:bob",
/// "$~a") as ours. "m:" before it bars words alone, "N:" changes of the nick.
QByteArray keptMask(QByteArrayView mask);
inline constexpr QByteArrayView extendedMasks = "NUajmrz";

} // namespace everyport::ircd
