#pragma once

#include "app/storage/database.h"
#include "protocols/xmpp/muc/configuration/roomstore.h"

namespace everyport {

/// The persistent rooms of one room service in SQL. `service` is its address: several may share a file. `database`
/// must outlive it.
class XmppRoomStore final : public xmpp::muc::RoomStore {
public:
    XmppRoomStore(Database& database, QString service) : m_database(database), m_service(std::move(service)) {}
    static Task<Result<Done>> migrate(Database& database);

    Task<Result<QList<xmpp::muc::RoomRecord>>> load() override;
    Task<Result<Done>> saveRoom(xmpp::muc::RoomRecord room) override;
    Task<Result<Done>> saveSubject(QString room, xmpp::muc::Subject subject) override;
    Task<Result<Done>> saveMembers(QString room, QHash<xmpp::Jid, xmpp::muc::Membership> members) override;
    Task<Result<Done>> removeRoom(QString room) override;

private:
    Database& m_database;
    QString m_service;
};

} // namespace everyport
