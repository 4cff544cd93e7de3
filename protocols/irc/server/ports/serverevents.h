#pragma once

#include <QByteArray>

namespace everyport::ircd {

class Channel;
class User;
class Line;
class Session;

/// What happens on the server, told when it has happened (Server::addListener). Plain calls; nothing of the server is
/// changed from inside them, for they come in the midst of its work.
class ServerEvents {
public:
    virtual ~ServerEvents() = default;
    virtual void userCame(User&) {}
    /// To an account, with a user or on the way to one. `account` as its owner writes it; `how`: a mechanism of SASL,
    /// PASS, NickServ, or REGISTER for one that was made just now.
    virtual void loggedIn(const Session&, const QByteArray& account, const QByteArray& how)
    {
        Q_UNUSED(account)
        Q_UNUSED(how)
    }
    virtual void userLeft(User&, const QByteArray& reason) { Q_UNUSED(reason) } ///< Still in its channels.
    virtual void nickChanged(User&, const QByteArray& before) { Q_UNUSED(before) }
    virtual void awayChanged(User&) {}
    virtual void joined(Channel&, User&) {}
    virtual void parted(Channel&, User&, const QByteArray& reason) { Q_UNUSED(reason) }
    /// `by`: a mask, or the server.
    virtual void kicked(Channel&, User& user, const QByteArray& by, const QByteArray& reason)
    {
        Q_UNUSED(user)
        Q_UNUSED(by)
        Q_UNUSED(reason)
    }
    virtual void ranksChanged(Channel&, User&) {}
    virtual void modesChanged(Channel&) {} ///< Flags, key, limit, lists.
    virtual void topicChanged(Channel&, const QByteArray& by) { Q_UNUSED(by) }
    virtual void channelRenamed(Channel&, const QByteArray& before) { Q_UNUSED(before) }
    /// With the last of its people, unless it is registered. Its name finds none any more.
    virtual void channelGone(Channel&) {}
    virtual void channelMessage(Channel&, User& from, bool notice, const QByteArray& text, const Line& line)
    {
        Q_UNUSED(from)
        Q_UNUSED(notice)
        Q_UNUSED(text)
        Q_UNUSED(line)
    }
    /// By who said it, or an operator.
    virtual void messageRedacted(Channel&, User& by, const QByteArray& id, const QByteArray& reason)
    {
        Q_UNUSED(by)
        Q_UNUSED(id)
        Q_UNUSED(reason)
    }
    virtual void serverNotice(const QByteArray& text) { Q_UNUSED(text) } ///< What operators with +s read, for the log.
    /// Something could not be kept. Operators with +s read this as well.
    virtual void notKept(const QByteArray& text) { Q_UNUSED(text) }
    virtual void serverGoes() {} ///< The last: users are gone, and soon channels and the server.
};

} // namespace everyport::ircd
