#pragma once

#include <deque>
#include <functional>

#include "app/chat/space/chatspace.h"
#include "app/ircchat/ircanswers.h"
#include "protocols/irc/client/conversation/client.h"

namespace everyport::ircchat {

/// Tells a chat space in its own words what an IRC client tells. The space, the account and the answers outlive it.
class IrcReports final : public irc::ClientEvents {
public:
    /// The client of the connection that is up; null between two.
    using CurrentClient = std::function<irc::Client*()>;
    IrcReports(
        const Clock& clock, chat::ChatSpace& space, chat::Account& account, IrcAnswers& answers, CurrentClient client);

    void setSilent() { m_isSilent = true; } ///< From now on nothing is told.
    /// What was said is on its way under a label, or (without labels) as it stands; its echo, or the echoes of the
    /// parts it was split into, are the same message.
    void sent(
        qint64 conversation, qint64 message, const QByteArray& label, const QByteArray& target, const QString& text);
    void setSaying(bool saying) { m_isSaying = saying; } ///< What the client tells of our own words meanwhile is known.
    QByteArray foldedKey(const QByteArray& name) const;
    chat::Conversation* room(const QByteArray& channel) const; ///< Null where it is closed.
    std::function<void()> onWelcome = {};
    std::function<void()> onSupport = {}; ///< The server has said what it can.
    std::function<void(const QByteArray& nick, const irc::DccOffer&)> onDcc = {};
    std::function<void(const Error&)> onLoss = {}; ///< Of a connection that had been welcomed.

private:
    using Cause = irc::ClientEvents::Cause;
    void welcomed(const QByteArray& nick) override;
    void nickRefused(const QByteArray& nick, const Error& reason) override;
    void loginFailed(const Error& reason) override;
    void loggedIn(const QByteArray& account) override;
    void motdReceived(const QString& text) override;
    void supportChanged() override;
    void lagMeasured(std::chrono::milliseconds lag) override;
    void disconnected(const Error& reason) override;

    void joined(const Cause& by, const QByteArray& channel) override;
    void membersReceived(const QByteArray& channel) override;
    void memberReceived(const QByteArray& channel, const QByteArray& nick) override;
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
    void accountChanged(const Cause& by, const QByteArray& account) override;
    void hostChanged(const Cause& by, const QByteArray& user, const QByteArray& host) override;
    void realNameChanged(const Cause& by, const QString& name) override;
    void wentOnline(const QByteArray& nick) override;
    void wentOffline(const QByteArray& nick) override;

    void textReceived(const Cause& by, const irc::client::ReceivedText& text) override;
    void typingReceived(const Cause& by, const QByteArray& target, const QByteArray& state) override;
    void reactionReceived(const Cause& by, const QByteArray& target, const QByteArray& id, const QString& reaction,
        bool isTakenBack) override;
    void redacted(const Cause& by, const QByteArray& target, const QByteArray& id, const QString& reason) override;
    void readMarkerMoved(const QByteArray& target, qint64 time) override;
    void ctcpReceived(const Cause& by, const QByteArray& command, const QString& arguments, bool isReply) override;
    void dccOffered(const Cause& by, const irc::DccOffer& offer) override;
    void standardReplyReceived(const QByteArray& kind, const QByteArray& command, const QByteArray& code,
        const QByteArrayList& context, const QString& text) override;
    void replyReceived(int numeric, const QByteArrayList& parameters) override;

    chat::Conversation* person(const QByteArray& nick) const;
    /// Where something said to or by `other` belongs: a room, or the conversation with that person.
    chat::Conversation* placeOf(const QByteArray& target, const QByteArray& other) const;
    chat::Member memberOf(const irc::client::ChannelState& channel, const QByteArray& foldedNick) const;
    void tellMember(const QByteArray& channel, const QByteArray& nick);
    void tellAgain(const QByteArray& nick); ///< A member of every room that we share.
    chat::Message message(const Cause& by, chat::MessageKind kind, const QString& text = {}) const;
    void happened(chat::Conversation* where, const Cause& by, chat::MessageKind kind, const QString& text = {},
        const QString& detail = {});
    void info(chat::Conversation& where, const QString& text, chat::MessageKind kind = chat::MessageKind::Info);
    bool isEcho(const Cause& by, const irc::client::ReceivedText& text);
    bool refusedToSend(int numeric, const QByteArrayList& parameters);

    struct OnItsWay {
        qint64 conversation = 0;
        qint64 message = 0;
        QByteArray label = {};
        QByteArray target = {}; ///< Folded.
        QString text = {};
        Clock::Moment at = {};
        bool isEchoed = false; ///< The server tells us our own words.
        bool hasArrived = false;
    };
    OnItsWay* onItsWay(const irc::client::ReceivedText& text);
    void forgetOld();

    const Clock& m_clock;
    chat::ChatSpace& m_space;
    chat::Account& m_account;
    IrcAnswers& m_answers;
    CurrentClient m_client;
    std::deque<OnItsWay> m_onTheirWay;
    bool m_isSilent = false;
    bool m_isSaying = false;
    bool m_isWelcome = false;
};

} // namespace everyport::ircchat
