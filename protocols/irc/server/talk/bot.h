#pragma once

#include <deque>

#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "protocols/irc/server/talk/messages.h"

namespace everyport::ircd {

/// Somebody who lives in the program and is a user of the server, without a connection. It hears what a client would
/// hear, each in a turn of its own, so that it may do there and then what it likes; when more waits than `mostWaiting`,
/// it misses the rest. Channels' modes bind its words, not its way in. A subclass overrides what it wants to hear.
/// `server` must outlive it. Loop's thread.
class Bot : private InternalUser {
public:
    struct Identity {
        QByteArray nick = {};
        QByteArray user = "bot";
        QByteArray host = {}; ///< Empty: the server's name.
        QByteArray realName = {};
        /// May have a nick that the server keeps for itself (Server::isReservedNick), and takes it from who has it.
        bool isServersOwn = false;
    };
    static constexpr size_t mostWaiting = 1000;

    Bot(Server& server, Identity identity);
    ~Bot() override; ///< QUIT

    Result<Done> come(); ///< Refused/AlreadyExists: somebody has its nick. BadValue: that is none.
    void leave(const QByteArray& reason = {});
    bool isHere() const { return m_user; }
    QByteArray nick() const;

    // Requests. Refused/NotFound where there is no such channel or person, or the bot is not here.
    Result<Done> join(const QByteArray& channel, quint8 ranks = 0); ///< BadValue: no channel's name.
    Result<Done> part(const QByteArray& channel, const QByteArray& reason = {});
    /// Lines are sent one by one, long ones cut at words. Refused/PermissionDenied: the channel does not let it speak.
    Result<Done> say(const QByteArray& target, const QString& text, Saying::Kind kind = Saying::Kind::Message);
    Result<Done> act(const QByteArray& target, const QString& text);
    Result<Done> changeTopic(const QByteArray& channel, const QByteArray& topic);
    Result<Done> kick(const QByteArray& channel, const QByteArray& nick, const QByteArray& reason);
    Result<Done> changeNick(const QByteArray& nick);

protected:
    struct Speaker {
        QByteArray nick = {};
        QByteArray mask = {};
        QByteArray account = {}; ///< Empty: logged in to none.
        bool isBot = false;      ///< Whoever answers bots may answer for ever.
    };
    struct Words {
        Speaker by = {};
        QByteArray target = {}; ///< A channel, or the bot's nick.
        enum class Kind : quint8 { Message, Notice, Action } kind = Kind::Message;
        QString text = {};
        QByteArray id = {};
        bool isPrivate = false;
        const QByteArray& answerTo() const { return isPrivate ? by.nick : target; }
    };
    // Of others; what the bot does itself it is not told.
    virtual void heard(const Words&) {}
    /// A message to it alone, with the session that it came by: at once, where `heard` comes in a turn of its own.
    /// Change nothing of the server here.
    virtual void heardFrom(const Saying& saying) { Q_UNUSED(saying) }
    virtual void joined(const QByteArray& channel, const Speaker& who)
    {
        Q_UNUSED(channel)
        Q_UNUSED(who)
    }
    virtual void parted(const QByteArray& channel, const Speaker& who)
    {
        Q_UNUSED(channel)
        Q_UNUSED(who)
    }
    virtual void quit(const Speaker& who) { Q_UNUSED(who) }
    virtual void renamed(const Speaker& who, const QByteArray& nick)
    {
        Q_UNUSED(who)
        Q_UNUSED(nick)
    }
    /// The bot, too.
    virtual void kicked(const QByteArray& channel, const Speaker& by, const QByteArray& nick)
    {
        Q_UNUSED(channel)
        Q_UNUSED(by)
        Q_UNUSED(nick)
    }
    virtual void topicChanged(const QByteArray& channel, const Speaker& by, const QString& topic)
    {
        Q_UNUSED(channel)
        Q_UNUSED(by)
        Q_UNUSED(topic)
    }
    virtual void invited(const Speaker& by, const QByteArray& channel)
    {
        Q_UNUSED(by)
        Q_UNUSED(channel)
    }
    /// Killed, or the server goes: it is not here any more.
    virtual void wasRemoved(const QByteArray& reason) { Q_UNUSED(reason) }

private:
    void lineCame(User& user, const Line& line) override;
    void spokenTo(User&, const Saying& saying) override { heardFrom(saying); }
    void removed(User& user, const QByteArray& reason) override;
    void later();
    void work();
    void understand(const Line& line);
    Result<Channel*> channelOf(const QByteArray& name) const;

    Server& m_server;
    Identity m_identity;
    User* m_user = nullptr;
    std::deque<Line> m_waiting;
    Clock::Timer m_turn;
};

} // namespace everyport::ircd
