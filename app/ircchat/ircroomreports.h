#pragma once

#include "app/ircchat/ircanswers.h"
#include "app/ircchat/ircconversations.h"
#include "app/ircchat/ircmembers.h"

namespace everyport::ircchat {

/// Tells a chat model in its own words what an IRC client tells of channels and people. The rest of a client's events
/// is IrcReports'. The space, the account and the answers outlive it. Loop's thread.
class IrcRoomReports : public irc::ClientEvents {
public:
    using CurrentClient = IrcConversations::CurrentClient;
    using Cause = irc::ClientEvents::Cause;
    IrcRoomReports(chat::ChatModel& chat, chat::Account& account, IrcAnswers& answers, CurrentClient client);

protected:
    IrcConversations m_chat;
    IrcAnswers& m_answers;

private:
    void joined(const Cause& by, const QByteArray& channel) override;
    void membersReceived(const QByteArray& channel) override { m_members.notifyAll(channel); }
    void memberReceived(const QByteArray& channel, const QByteArray& nick) override { m_members.tell(channel, nick); }
    void parted(const Cause& by, const QByteArray& channel, const QString& reason) override;
    void kicked(const Cause& by, const QByteArray& channel, const QByteArray& nick, const QString& reason) override;
    void quit(const Cause& by, const QString& reason, const QByteArrayList& channels) override;
    void netSplit(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people) override;
    void netJoined(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people) override;
    void topicChanged(const Cause& by, const QByteArray& channel, const QString& topic) override;
    void topicReceived(const QByteArray& channel) override;
    void modesChanged(const Cause& by, const QByteArray& target, const QList<irc::ModeChange>& changes) override;
    void modesReceived(const QByteArray& channel) override;
    void listReceived(const QByteArray& channel, char mode) override;
    void invited(const Cause& by, const QByteArray& channel, const QByteArray& nick) override;
    void channelRenamed(
        const Cause& by, const QByteArray& before, const QByteArray& after, const QString& reason) override;

    void nickChanged(const Cause& by, const QByteArray& nick) override;
    void awayChanged(const Cause& by, bool isAway, const QString& message) override;
    void accountChanged(const Cause& by, const QByteArray&) override { m_members.notifyEverywhere(by.nick); }
    void hostChanged(const Cause& by, const QByteArray&, const QByteArray&) override
    {
        m_members.notifyEverywhere(by.nick);
    }
    void realNameChanged(const Cause& by, const QString&) override { m_members.notifyEverywhere(by.nick); }
    void wentOnline(const QByteArray& nick) override;
    void wentOffline(const QByteArray& nick) override;

    IrcMembers m_members;
};

} // namespace everyport::ircchat
