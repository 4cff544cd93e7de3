#pragma once

#include "app/ircchat/ircfiles.h"
#include "app/ircchat/ircoffers.h"
#include "app/ircchat/ircreports.h"
#include "app/ircchat/ircsts.h"
#include "app/ircchat/irctalks.h"
#include "netcore/lifecycle/netlinkstate.h"
#include "protocols/irc/client/conversation/standingclient.h"

namespace everyport::ircchat {

/// One account's connection to an IRC network, for the chat space: kept up, with its rooms entered again.
class IrcLink final : public chat::Link {
public:
    IrcLink(Reactor& reactor, chat::ChatSpace& space, chat::Account& account, QMap<QString, QString> secrets);
    ~IrcLink() override;

    void open() override;
    void retryNow() override;
    Task<Result<Done>> close(QString farewell) override;

    chat::Abilities abilities() const override;
    QString keyOf(chat::Conversation::Kind kind, const QString& name) const override;
    bool isRoomName(const QString& name) const override;

    Task<Result<Done>> send(qint64 conversation, qint64 message, chat::Outgoing outgoing) override;
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
    QString whyNoFiles(chat::Conversation::Kind where) const override;
    Task<Result<Done>> sendFile(qint64 conversation, chat::OutgoingFile file) override;
    Task<Result<Done>> takeFile(QString key, chat::IncomingFile file) override;
    Task<Result<qint64>> takeTalk(QString key, bool nearby) override;
    Task<Result<qint64>> offerTalk(QString person) override;
    void endOffer(const QString& key, bool isRefused) override;

private:
    irc::Client* welcome() const; ///< One that can be asked for something; null before the welcome.
    irc::Client* client() const { return m_standing ? m_standing->client() : nullptr; }
    QByteArray targetOf(qint64 conversation) const;
    Task<Result<Transport*>> cameHere(Task<Result<Transport*>> connecting);
    bool isTalk(qint64 conversation) const; ///< Past the network, so the network is asked for nothing there.
    void dccCame(const QByteArray& nick, const irc::DccOffer& message);
    Result<Done> tellOffer(const QByteArray& nick, const irc::DccOffer& offer);
    void welcomed();
    void watchPeople();
    void wait(const Error& why, std::chrono::milliseconds until);
    NetworkState* network();
    Task<Result<Done>> answered(IrcAnswers::About about, const QByteArray& where, const Result<Done>& asked);
    QByteArray banMaskOf(const QByteArray& nick) const;

    Reactor& m_reactor;
    chat::ChatSpace& m_space;
    chat::Account& m_account;
    QMap<QString, QString> m_secrets;
    IrcSts m_sts;
    IrcAnswers m_answers;
    IrcReports m_reports;
    IrcFiles m_files;
    IrcOffers m_offers;
    IrcTalks m_talks;
    bool m_watchesPeople = false; // on this connection
    std::unique_ptr<NetworkState> m_network;
    std::unique_ptr<irc::StandingClient> m_standing;
};

} // namespace everyport::ircchat
