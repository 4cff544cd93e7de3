#pragma once

#include <QJsonObject>

#include "protocols/irc/client/session/clientevents.h"

namespace everyport::ircpeer {

QString text(const QByteArray& bytes);
/// A line of JSON on standard output.
void tell(const QString& event, QJsonObject facts = {});

/// Tells everything that a client tells.
class Teller : public irc::ClientEvents {
public:
    void capabilitiesChanged() override { tell(QStringLiteral("capabilitiesChanged")); }
    void welcomed(const QByteArray& nick) override;
    void nickRefused(const QByteArray& nick, const Error& why) override;
    void motdReceived(const QString&) override { tell(QStringLiteral("motd")); }
    void loggedIn(const QByteArray& account) override;
    void loginFailed(const Error& why) override;
    void lagMeasured(std::chrono::milliseconds lag) override;
    void disconnected(const Error& why) override;
    void joined(const Cause& who, const QByteArray& channel) override;
    void membersReceived(const QByteArray& channel) override;
    void parted(const Cause& who, const QByteArray& channel, const QString& why) override;
    void kicked(const Cause& who, const QByteArray& channel, const QByteArray& nick, const QString& why) override;
    void quit(const Cause& who, const QString& why, const QByteArrayList& channels) override;
    void netSplit(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people) override;
    void netJoined(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people) override;
    void topicChanged(const Cause& who, const QByteArray& channel, const QString& topic) override;
    void modesChanged(const Cause& who, const QByteArray& target, const QList<irc::ModeChange>& changes) override;
    void listReceived(const QByteArray& channel, char mode) override;
    void invited(const Cause& who, const QByteArray& channel, const QByteArray& nick) override;
    void channelRenamed(
        const Cause& who, const QByteArray& before, const QByteArray& after, const QString& why) override;
    void nickChanged(const Cause& who, const QByteArray& nick) override;
    void awayChanged(const Cause& who, bool isAway, const QString& why) override;
    void accountChanged(const Cause& who, const QByteArray& account) override;
    void wentOnline(const QByteArray& nick) override;
    void wentOffline(const QByteArray& nick) override;
    void realNameChanged(const Cause& who, const QString& name) override;
    void metadataChanged(const QByteArray& target, const QByteArray& key, const QByteArray& value) override;
    void textReceived(const Cause& who, const irc::client::ReceivedText& said) override;
    void typingReceived(const Cause& who, const QByteArray& target, const QByteArray& state) override;
    void reactionReceived(const Cause& who, const QByteArray& target, const QByteArray& id, const QString& reaction,
        bool isTakenBack) override;
    void redacted(const Cause& who, const QByteArray& target, const QByteArray& id, const QString& why) override;
    void readMarkerMoved(const QByteArray& target, qint64 time) override;
    void playbackEnded(const QByteArray& target, int lines) override;
    void ctcpReceived(const Cause& who, const QByteArray& command, const QString& arguments, bool isReply) override;
    void standardReplyReceived(const QByteArray& kind, const QByteArray& command, const QByteArray& code,
        const QByteArrayList& context, const QString& words) override;
    void replyReceived(int numeric, const QByteArrayList& parameters) override;
};

} // namespace everyport::ircpeer
