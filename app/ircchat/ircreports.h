#pragma once

#include "app/ircchat/irccrowd.h"
#include "app/ircchat/ircechoes.h"
#include "app/ircchat/ircroomreports.h"

namespace everyport::ircchat {

/// Tells a chat model in its own words what an IRC client tells: here of the connection, of what is said, and the
/// answers to what was asked. The space, the account and the answers outlive it. Loop's thread.
class IrcReports final : public IrcRoomReports {
public:
    IrcReports(
        const Clock& clock, chat::ChatModel& chat, chat::Account& account, IrcAnswers& answers, CurrentClient client);

    void setSilent() { m_chat.setSilent(); } ///< From now on nothing is told.
    const IrcConversations& conversations() const { return m_chat; }
    IrcEchoes& echoes() { return m_echoes; }
    bool isPasswordRefused() const { return m_isPasswordRefused; } ///< Of the account, on this connection.

    std::function<void()> onWelcome = {};
    std::function<void()> onSupport = {}; ///< The server has said what it can.
    std::function<void(const QByteArray& nick, const irc::DccOffer&)> onDcc = {};
    std::function<void(const Error&)> onLoss = {}; ///< Of a connection that had been welcomed.

private:
    void welcomed(const QByteArray& nick) override;
    void nickRefused(const QByteArray& nick, const Error& reason) override;
    void loginFailed(const Error& reason) override;
    void loggedIn(const QByteArray& account) override;
    void loggedOut() override { abilitiesChanged(); }
    void capabilitiesChanged() override { abilitiesChanged(); }
    void motdReceived(const QString& text) override;
    void supportChanged() override;
    void lagMeasured(std::chrono::milliseconds lag) override;
    void disconnected(const Error& reason) override;

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

    void abilitiesChanged();

    IrcCrowd m_crowd;
    IrcEchoes m_echoes;
    bool m_isWelcome = false;
    bool m_isPasswordRefused = false;
};

} // namespace everyport::ircchat
