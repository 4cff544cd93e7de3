#pragma once

#include "app/chat/network/accountadministration.h"
#include "app/chat/network/roomadministration.h"
#include "app/chat/network/servicecommands.h"
#include "app/xmppchat/forms/xmppformsessions.h"

namespace everyport::xmppchat {

/// What an account's link has beyond talking: rooms that one owns, commands of services, the account itself. All that
/// is lent outlives it; what it handed out and goes on answers Disconnected after its end.
class XmppAdministration final : public chat::RoomAdministration,
                                 public chat::ServiceCommands,
                                 public chat::AccountAdministration {
public:
    XmppAdministration(chat::ChatModel& chat, chat::Account& account, XmppParts& parts, TaskSet& work);

    std::unique_ptr<chat::FormSession> settings(const QString& room) override;
    Task<Result<Done>> useDefaults(QString room) override;
    std::unique_ptr<chat::FormSession> registration(const QString& room) override;
    Task<Result<Done>> destroy(QString room, QString reason, QString alternative) override;
    Task<Result<QList<chat::RoomPerson>>> people(QString room, chat::Standing standing) override;
    Task<Result<Done>> setStanding(QString room, QString address, chat::Standing standing, QString reason) override;

    Task<Result<QList<chat::ServiceCommand>>> list(QString address) override;
    std::unique_ptr<chat::FormSession> run(const QString& address, const QString& key) override;

    Task<Result<Done>> changePassword(QString password) override;
    Task<Result<Done>> setPicture(QByteArray png, int side) override;
    Task<Result<Done>> removeFromServer() override;

private:
    xmpp::Jid service(const QString& address) const; ///< Empty: our own server.

    XmppParts& m_parts;
    std::shared_ptr<XmppThere> m_there;
};

} // namespace everyport::xmppchat
