#pragma once

#include "app/chat/network/link.h"
#include "app/ircchat/ircreports.h"

namespace everyport::ircchat {

/// A link's requests that the IRC server answers: to say, to enter, to rename and the like. Each is Busy while there is
/// no connection. How the connection is made and kept, and what goes past the server, is IrcLink's. What it is made
/// with outlives it. Loop's thread.
class IrcRequests : public chat::Link {
public:
    using CurrentClient = IrcConversations::CurrentClient;
    IrcRequests(Clock& clock, chat::ChatModel& chat, chat::Account& account, CurrentClient client);

    QString keyOf(chat::Conversation::Kind kind, const QString& name) const override;
    bool isRoomName(const QString& name) const override;

    Task<Result<Done>> send(qint64 conversation, qint64 message, chat::Outgoing outgoing) override;
    bool takeBack(qint64 message, const Error& why) override;
    Task<Result<Done>> enter(QString room, QString password) override;
    Task<Result<Done>> leave(QString room, QString farewell) override;
    Task<Result<Done>> setTopic(QString room, chat::RichText topic) override;
    Task<Result<Done>> rename(QString name) override;
    Task<Result<Done>> setAway(QString text) override;
    Task<Result<Done>> invite(QString room, QString person) override;
    Task<Result<Done>> remove(QString room, QString person, QString reason, bool ban) override;
    Task<Result<Done>> setRank(QString room, QString person, chat::Member::Rank rank) override;
    Task<Result<Done>> react(qint64 conversation, QString message, QString emoji, bool on) override;
    Task<Result<Done>> redact(qint64 conversation, QString message, QString reason) override;
    void typing(qint64 conversation, bool on) override;
    void markRead(qint64 conversation, const chat::Message& upTo) override;
    Task<Result<int>> fetchHistory(qint64 conversation, int count) override;
    Task<Result<QList<chat::RoomFound>>> listRooms(QString mask, int most) override;
    Task<Result<chat::PersonFacts>> facts(QString person) override;
    Task<Result<Done>> raw(QString line) override;

protected:
    irc::Client* client() const { return m_reports.conversations().client(); }
    QByteArray targetOf(qint64 conversation) const;
    bool isTalk(qint64 conversation) const; ///< Past the network, so the network is asked for nothing there.

    chat::ChatModel& m_chat;
    chat::Account& m_account;
    IrcAnswers m_answers;
    IrcReports m_reports;

private:
    irc::Client* welcome() const; ///< One that can be asked for something; null before the welcome.
    Task<Result<Done>> answered(IrcAnswers::About about, const QByteArray& where, const Result<Done>& asked);
    QByteArray foldedKey(const QByteArray& name) const { return m_reports.conversations().foldedKey(name); }
    QByteArray banMaskOf(const QByteArray& nick) const;

    /// Lines of the client's that a message waits with.
    struct Lines {
        quint64 behind = 0;
        quint64 last = 0;
    };
    QHash<qint64, Lines> m_waiting;
};

Error notConnected(); ///< Busy: there is no connection to the network.

} // namespace everyport::ircchat
