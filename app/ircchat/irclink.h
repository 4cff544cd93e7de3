#pragma once

#include "app/ircchat/ircfiles.h"
#include "app/ircchat/ircoffers.h"
#include "app/ircchat/ircregistration.h"
#include "app/ircchat/ircrequests.h"
#include "app/ircchat/ircsts.h"
#include "app/ircchat/irctalks.h"
#include "netcore/tls/certificateretry.h"
#include "protocols/irc/client/conversation/standingclient.h"

namespace everyport::ircchat {

/// One account's connection to an IRC network, for the chat model: kept up, with its rooms entered again; and the files
/// and talks that go past its server.
class IrcLink final : public IrcRequests {
public:
    IrcLink(Reactor& reactor, chat::ChatModel& chat, chat::Account& account, QMap<QString, QString> secrets);
    ~IrcLink() override;

    void open() override;
    void retryNow() override;
    Task<Result<Done>> close(QString farewell) override;

    chat::Abilities abilities() const override;
    std::unique_ptr<chat::RegistrationSession> registration() override;

    // What goes past the server: files and direct talks.
    Task<Result<Done>> send(qint64 conversation, qint64 message, chat::Outgoing outgoing) override;
    QString whyNoFiles(chat::Conversation::Kind where) const override;
    Task<Result<Done>> sendFile(qint64 conversation, chat::OutgoingFile file) override;
    Task<Result<Done>> takeFile(QString key, chat::IncomingFile file) override;
    Task<Result<qint64>> takeTalk(QString key, bool nearby) override;
    Task<Result<qint64>> offerTalk(QString person) override;
    void endOffer(const QString& key, bool isRefused) override;

private:
    Task<Result<Transport*>> cameHere(Task<Result<Transport*>> connecting);
    void dccCame(const QByteArray& nick, const irc::DccOffer& message);
    Result<Done> notifyOffer(const QByteArray& nick, const irc::DccOffer& offer);
    void registered(const QString& account, const QString& password);
    void welcomed();
    void watchPeople();
    void lost(const Error& reason);
    void wait(const Error& why, std::chrono::milliseconds until);
    void gaveUp(const Error& reason);

    Reactor& m_reactor;
    QMap<QString, QString> m_secrets;
    CertificateRetry m_certificate;
    IrcSts m_sts;
    IrcFiles m_files;
    IrcOffers m_offers;
    IrcTalks m_talks;
    std::shared_ptr<IrcRegistration::Lent> m_registering = std::make_shared<IrcRegistration::Lent>();
    bool m_watchesPeople = false; // on this connection
    bool m_wasLost = false;       // a connection that had been welcomed, and there is no other yet
    std::unique_ptr<irc::StandingClient> m_standing;
};

} // namespace everyport::ircchat
