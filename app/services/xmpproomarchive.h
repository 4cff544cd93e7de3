#pragma once

#include "app/storage/database.h"
#include "protocols/xmpp/muc/roomarchive.h"

namespace everyport {

/// What was said in the rooms of one room service, in SQL. Of each room the last `most` messages are kept. `database`
/// must outlive it.
class XmppRoomArchive final : public xmpp::muc::RoomArchive {
public:
    static constexpr int usually = 100'000;
    XmppRoomArchive(Database& database, QString service, int most = usually) : m_database(database), m_service(std::move(service)), m_most(most) {}
    static Task<Result<Done>> migrate(Database& database);

    Task<Result<Done>> append(QString room, xmpp::muc::ArchivedMessage message) override;
    Task<Result<xmpp::muc::ArchivePage>> find(QString room, xmpp::muc::ArchiveQuery query) override;
    Task<Result<Done>> replace(QString room, QString id, QByteArray stanza) override;
    Task<Result<Done>> removeRoom(QString room) override;
    Task<Result<Done>> keepOnly(QStringList rooms) override;

private:
    template <typename Job>
    Task<Result<Done>> change(Job job);

    Database& m_database;
    QString m_service;
    int m_most;
    int m_sinceTrimmed = 0;
    std::shared_ptr<int> m_underWay = std::make_shared<int>(0); ///< Changes that are not on disk yet.
};

} // namespace everyport
