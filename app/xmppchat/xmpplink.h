#pragma once

#include "app/chat/model/chatmodel.h"
#include "app/xmppchat/xmppconnection.h"

namespace everyport::xmppchat {

/// One account on XMPP, for the chat model: its people, its rooms and what was missed. What it is asked stands in
/// xmpprequests.cpp and goes to the parts of the XmppLife that its XmppConnection keeps up; these tell what happens.
class XmppLink final : public chat::Link {
public:
    XmppLink(Reactor& reactor, Log& log, chat::ChatModel& chat, chat::Account& account, XmppSessions& sessions,
        const QString& pictureFolder, QMap<QString, QString> secrets);

    void open() override { m_connection.open(); }
    void retryNow() override { m_connection.retryNow(); }
    Task<Result<Done>> close(QString farewell) override { return m_connection.close(std::move(farewell)); }

    chat::Abilities abilities() const override;
    QString keyOf(chat::Conversation::Kind kind, const QString& name) const override;
    bool isRoomName(const QString& name) const override;
    bool mayBeRoom(const QString& name) const override;
    QString wholeRoomName(const QString& name) const override;
    bool mayBePerson(const QString& name) const override;
    bool isLikelyPerson(const QString& name) const override;
    QList<chat::RememberedRoom> rememberedRooms() const override;
    QString personOf(const QString& room, const QString& member) const override;

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
    Task<Result<Done>> addContact(QString person, QString title, QStringList groups) override;
    Task<Result<Done>> removeContact(QString person) override;
    Task<Result<Done>> block(QString person, bool on) override;
    Task<Result<QByteArray>> picture(QString person) override;
    QString whyNoFiles(chat::Conversation::Kind where) const override;
    Task<Result<Done>> sendFile(qint64 conversation, chat::OutgoingFile file) override;
    Task<Result<Done>> takeFile(QString key, chat::IncomingFile file) override;
    Task<Result<qint64>> takeTalk(QString key, bool nearby) override;
    void endOffer(const QString& key, bool isRefused) override;
    chat::RoomAdministration* roomCare() override;
    chat::ServiceCommands* serviceCommands() override;
    chat::AccountAdministration* accountCare() override;
    std::unique_ptr<chat::RegistrationSession> registration() override;

private:
    XmppLife* life() const { return m_connection.life(); }
    bool isOnline() const { return m_connection.isOnline(); }
    void wasActive(); ///< Whoever writes or reads is not idle.

    Reactor& m_reactor;
    Log& m_log;
    chat::ChatModel& m_chat;
    chat::Account& m_account;
    XmppConnection m_connection;
};

} // namespace everyport::xmppchat
