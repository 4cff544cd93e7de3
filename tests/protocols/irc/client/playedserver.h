#pragma once

#include "protocols/irc/client/conversation/client.h"
#include "tests/support/memoryreactor.h"

namespace everyport::irc {

/// Everything that a client tells, one line each.
class Heard : public ClientEvents {
public:
    QStringList lines;
    QStringList take() { return std::exchange(lines, {}); }
    Error reason;

    void capabilitiesChanged() override { add({"capabilities"}); }
    void loggedIn(const QByteArray& account) override { add({"loggedIn", account}); }
    void loggedOut() override { add({"loggedOut"}); }
    void loginFailed(const Error& error) override;
    void welcomed(const QByteArray& nick) override { add({"welcomed", nick}); }
    void nickRefused(const QByteArray& nick, const Error&) override { add({"nickRefused", nick}); }
    void motdReceived(const QString& text) override { add({"motd", text.toUtf8()}); }
    void lagMeasured(std::chrono::milliseconds lag) override { add({"lag", QByteArray::number(qint64(lag.count()))}); }
    void disconnected(const Error& error) override;
    void joined(const Cause& by, const QByteArray& channel) override { add({"joined", who(by), channel}); }
    void membersReceived(const QByteArray& channel) override { add({"members", channel}); }
    void memberReceived(const QByteArray& channel, const QByteArray& nick) override { add({"member", channel, nick}); }
    void parted(const Cause& by, const QByteArray& channel, const QString& text) override
    {
        add({"parted", who(by), channel, text.toUtf8()});
    }
    void kicked(const Cause& by, const QByteArray& channel, const QByteArray& nick, const QString& text) override
    {
        add({"kicked", who(by), channel, nick, text.toUtf8()});
    }
    void quit(const Cause& by, const QString& text, const QByteArrayList& channels) override
    {
        add({"quit", who(by), text.toUtf8(), channels.join(',')});
    }
    void netSplit(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people) override
    {
        addNet("split", servers, people);
    }
    void netJoined(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people) override
    {
        addNet("rejoin", servers, people);
    }
    void topicChanged(const Cause& by, const QByteArray& channel, const QString& topic) override
    {
        add({"topic", who(by), channel, topic.toUtf8()});
    }
    void topicReceived(const QByteArray& channel) override { add({"topicReceived", channel}); }
    void modesChanged(const Cause& by, const QByteArray& target, const QList<ModeChange>& changes) override;
    void modesReceived(const QByteArray& channel) override { add({"modesReceived", channel}); }
    void listReceived(const QByteArray& channel, char mode) override { add({"list", channel, QByteArray(1, mode)}); }
    void invited(const Cause& by, const QByteArray& channel, const QByteArray& nick) override
    {
        add({"invited", who(by), channel, nick});
    }
    void channelRenamed(const Cause& by, const QByteArray& before, const QByteArray& after, const QString&) override
    {
        add({"renamed", who(by), before, after});
    }
    void nickChanged(const Cause& by, const QByteArray& nick) override { add({"nick", who(by), nick}); }
    void awayChanged(const Cause& by, bool isAway, const QString& text) override
    {
        add({isAway ? "away" : "back", who(by), text.toUtf8()});
    }
    void accountChanged(const Cause& by, const QByteArray& account) override { add({"account", who(by), account}); }
    void hostChanged(const Cause& by, const QByteArray& user, const QByteArray& host) override
    {
        add({"host", who(by), user, host});
    }
    void realNameChanged(const Cause& by, const QString& name) override { add({"realName", who(by), name.toUtf8()}); }
    void wentOnline(const QByteArray& nick) override { add({"online", nick}); }
    void wentOffline(const QByteArray& nick) override { add({"offline", nick}); }
    void metadataChanged(const QByteArray& target, const QByteArray& key, const QByteArray& value) override
    {
        add({"metadata", target, key, value});
    }
    void textReceived(const Cause& by, const client::ReceivedText& text) override;
    void typingReceived(const Cause& by, const QByteArray& target, const QByteArray& state) override
    {
        add({"typing", who(by), target, state});
    }
    void reactionReceived(const Cause& by, const QByteArray& target, const QByteArray& id, const QString& reaction,
        bool isTakenBack) override
    {
        add({isTakenBack ? "unreact" : "react", who(by), target, id, reaction.toUtf8()});
    }
    void redacted(const Cause& by, const QByteArray& target, const QByteArray& id, const QString&) override
    {
        add({"redacted", who(by), target, id});
    }
    void readMarkerMoved(const QByteArray& target, qint64 time) override
    {
        add({"marker", target, QByteArray::number(time)});
    }
    void playbackEnded(const QByteArray& target, int count) override
    {
        add({"playback", target, QByteArray::number(count)});
    }
    void ctcpReceived(const Cause& by, const QByteArray& command, const QString& arguments, bool isReply) override
    {
        add({isReply ? "ctcpReply" : "ctcp", who(by), command, arguments.toUtf8()});
    }
    void dccOffered(const Cause& by, const DccOffer& offer) override { add({"dcc", who(by), offer.write()}); }
    void standardReplyReceived(const QByteArray& kind, const QByteArray& command, const QByteArray& code,
        const QByteArrayList& context, const QString& text) override
    {
        add({kind, command, code, context.join(','), text.toUtf8()});
    }
    void replyReceived(int numeric, const QByteArrayList& parameters) override
    {
        add({"reply", QByteArray::number(numeric), parameters.join(' ')});
    }

private:
    void add(const QByteArrayList& words);
    void addNet(const QByteArray& what, const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people);
    static QByteArray who(const Cause& by) { return (by.isHistory ? "old:" : "") + by.nick + (by.isMe ? "(me)" : ""); }
};

/// A client whose server the test plays. The clock and the wire are moved by hand.
class PlayedServer {
public:
    explicit PlayedServer(client::Identity identity = {"me"}, Client::Options options = {});

    MemoryReactor reactor;
    Heard heard;
    Client* client = nullptr; ///< Null once it is gone.

    void open(Client::Options options);
    void say(const QByteArray& lines); ///< Lines parted by "\n".
    QByteArrayList sent();             ///< Since it was last asked, without endings.
    /// From the connection to the end of the welcome; `capabilities` are offered and granted.
    void welcome(const QByteArray& capabilities = {}, const QByteArray& support = "NETWORK=Test");
    void joinChannel(const QByteArray& name, const QByteArray& names = "@me"); ///< We join, and all is told.
    MemoryTransport& wire() { return *m_wire; }
    static Client::Options quick(); ///< Without pacing.

private:
    client::Identity m_identity;
    std::unique_ptr<MemoryTransport> m_wire;
};

} // namespace everyport::irc
