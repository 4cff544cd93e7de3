#pragma once

#include <chrono>

#include <QByteArrayList>
#include <QHash>

#include "netcore/base/error.h"
#include "protocols/irc/client/session/cause.h"
#include "protocols/irc/dcc.h"
#include "protocols/irc/message.h"
#include "protocols/irc/modechanges.h"

namespace everyport::irc {

/// What a Client tells whoever made it. Each comes after the client's state shows it, on the loop's thread; plain
/// calls, so that a busy channel costs no more. Events of people who are gone from all channels still name these.
/// Nobody has to listen to all of it. What is lent must outlive the client. The client may be closed from inside any of
/// them.
class ClientEvents {
public:
    using Cause = client::Cause;
    virtual ~ClientEvents() = default;

    // The connection
    virtual void capabilitiesChanged() {}
    virtual void loggedIn(const QByteArray& account) { Q_UNUSED(account) }
    virtual void loggedOut() {}
    virtual void loginFailed(const Error& reason) { Q_UNUSED(reason) } ///< Every mechanism was tried.
    virtual void welcomed(const QByteArray& nick) { Q_UNUSED(nick) }
    virtual void nickRefused(const QByteArray& nick, const Error& reason)
    {
        Q_UNUSED(nick)
        Q_UNUSED(reason)
    }
    virtual void supportChanged() {} ///< ISUPPORT
    virtual void motdReceived(const QString& text) { Q_UNUSED(text) }
    virtual void lagMeasured(std::chrono::milliseconds lag) { Q_UNUSED(lag) }
    /// The last: why it ended, in the server's words where it said some.
    virtual void disconnected(const Error& reason) { Q_UNUSED(reason) }

    // Channels
    virtual void joined(const Cause& by, const QByteArray& channel)
    {
        Q_UNUSED(by)
        Q_UNUSED(channel)
    }
    /// All of them: after joining, and when WHO has told more.
    virtual void membersReceived(const QByteArray& channel) { Q_UNUSED(channel) }
    /// One of whom a later NAMES tells something else.
    virtual void memberReceived(const QByteArray& channel, const QByteArray& nick)
    {
        Q_UNUSED(channel)
        Q_UNUSED(nick)
    }
    virtual void parted(const Cause& by, const QByteArray& channel, const QString& reason)
    {
        Q_UNUSED(by)
        Q_UNUSED(channel)
        Q_UNUSED(reason)
    }
    virtual void kicked(const Cause& by, const QByteArray& channel, const QByteArray& nick, const QString& reason)
    {
        Q_UNUSED(by)
        Q_UNUSED(channel)
        Q_UNUSED(nick)
        Q_UNUSED(reason)
    }
    virtual void quit(const Cause& by, const QString& reason, const QByteArrayList& channels)
    {
        Q_UNUSED(by)
        Q_UNUSED(reason)
        Q_UNUSED(channels)
    }
    /// Two servers lost each other: who is gone, by channel.
    virtual void netSplit(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people)
    {
        Q_UNUSED(servers)
        Q_UNUSED(people)
    }
    virtual void netJoined(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people)
    {
        Q_UNUSED(servers)
        Q_UNUSED(people)
    }
    virtual void topicChanged(const Cause& by, const QByteArray& channel, const QString& topic)
    {
        Q_UNUSED(by)
        Q_UNUSED(channel)
        Q_UNUSED(topic)
    }
    virtual void topicReceived(const QByteArray& channel) { Q_UNUSED(channel) } ///< As it stands, with who set it when.
    /// `target` is a channel, or our nick.
    virtual void modesChanged(const Cause& by, const QByteArray& target, const QList<ModeChange>& changes)
    {
        Q_UNUSED(by)
        Q_UNUSED(target)
        Q_UNUSED(changes)
    }
    virtual void modesReceived(const QByteArray& channel) { Q_UNUSED(channel) }
    /// Bans and the like, whole.
    virtual void listReceived(const QByteArray& channel, char mode)
    {
        Q_UNUSED(channel)
        Q_UNUSED(mode)
    }
    virtual void invited(const Cause& by, const QByteArray& channel, const QByteArray& nick)
    {
        Q_UNUSED(by)
        Q_UNUSED(channel)
        Q_UNUSED(nick)
    }
    virtual void channelRenamed(
        const Cause& by, const QByteArray& before, const QByteArray& after, const QString& reason)
    {
        Q_UNUSED(by)
        Q_UNUSED(before)
        Q_UNUSED(after)
        Q_UNUSED(reason)
    }

    // People
    /// `by` has the one before.
    virtual void nickChanged(const Cause& by, const QByteArray& nick)
    {
        Q_UNUSED(by)
        Q_UNUSED(nick)
    }
    virtual void awayChanged(const Cause& by, bool isAway, const QString& message)
    {
        Q_UNUSED(by)
        Q_UNUSED(isAway)
        Q_UNUSED(message)
    }
    /// Empty: logged out.
    virtual void accountChanged(const Cause& by, const QByteArray& account)
    {
        Q_UNUSED(by)
        Q_UNUSED(account)
    }
    virtual void hostChanged(const Cause& by, const QByteArray& user, const QByteArray& host)
    {
        Q_UNUSED(by)
        Q_UNUSED(user)
        Q_UNUSED(host)
    }
    virtual void realNameChanged(const Cause& by, const QString& name)
    {
        Q_UNUSED(by)
        Q_UNUSED(name)
    }
    virtual void wentOnline(const QByteArray& nick) { Q_UNUSED(nick) } ///< MONITOR
    virtual void wentOffline(const QByteArray& nick) { Q_UNUSED(nick) }
    virtual void metadataChanged(const QByteArray& target, const QByteArray& key, const QByteArray& value)
    {
        Q_UNUSED(target)
        Q_UNUSED(key)
        Q_UNUSED(value)
    }

    // What is said
    virtual void textReceived(const Cause& by, const client::ReceivedText& text)
    {
        Q_UNUSED(by)
        Q_UNUSED(text)
    }
    virtual void typingReceived(const Cause& by, const QByteArray& target, const QByteArray& state)
    {
        Q_UNUSED(by)
        Q_UNUSED(target)
        Q_UNUSED(state)
    }
    virtual void reactionReceived(
        const Cause& by, const QByteArray& target, const QByteArray& id, const QString& reaction, bool isTakenBack)
    {
        Q_UNUSED(by)
        Q_UNUSED(target)
        Q_UNUSED(id)
        Q_UNUSED(reaction)
        Q_UNUSED(isTakenBack)
    }
    virtual void redacted(const Cause& by, const QByteArray& target, const QByteArray& id, const QString& reason)
    {
        Q_UNUSED(by)
        Q_UNUSED(target)
        Q_UNUSED(id)
        Q_UNUSED(reason)
    }
    /// 0: nothing was read.
    virtual void readMarkerMoved(const QByteArray& target, qint64 time)
    {
        Q_UNUSED(target)
        Q_UNUSED(time)
    }
    virtual void playbackEnded(const QByteArray& target, int lines)
    {
        Q_UNUSED(target)
        Q_UNUSED(lines)
    }
    virtual void ctcpReceived(const Cause& by, const QByteArray& command, const QString& arguments, bool isReply)
    {
        Q_UNUSED(by)
        Q_UNUSED(command)
        Q_UNUSED(arguments)
        Q_UNUSED(isReply)
    }
    virtual void dccOffered(const Cause& by, const DccOffer& offer)
    {
        Q_UNUSED(by)
        Q_UNUSED(offer)
    }

    // Answers
    /// FAIL, WARN, NOTE: of which command, the code, what it is about, and words for people.
    virtual void standardReplyReceived(const QByteArray& kind, const QByteArray& command, const QByteArray& code,
        const QByteArrayList& context, const QString& text)
    {
        Q_UNUSED(kind)
        Q_UNUSED(command)
        Q_UNUSED(code)
        Q_UNUSED(context)
        Q_UNUSED(text)
    }
    /// Every numeric that has no event of its own: WHOIS, LIST, refusals, and what nobody knows.
    virtual void replyReceived(int numeric, const QByteArrayList& parameters)
    {
        Q_UNUSED(numeric)
        Q_UNUSED(parameters)
    }
};

} // namespace everyport::irc
