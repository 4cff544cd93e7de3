#pragma once

#include "app/storage/changesfirst.h"
#include "app/storage/turnbatch.h"
#include "protocols/xmpp/muc/configuration/roomarchive.h"

namespace everyport {

/// What was said in the rooms of one room service, in SQL. Of each room the last `most` messages are kept. `reactor`
/// and `database` must outlive it; what still waits when it goes is written by the database.
class XmppRoomArchive final : public xmpp::muc::RoomArchive {
public:
    static constexpr int usually = 100'000;
    XmppRoomArchive(Reactor& reactor, Database& database, QString service, int most = usually,
        TaskSet::Failed failed = TaskSet::unhandled);
    static Task<Result<Done>> migrate(Database& database);

    /// Ready at once: written with what else comes in the turn. That it could not be kept goes to `failed`.
    Task<Result<Done>> append(QString room, xmpp::muc::ArchivedMessage message) override;
    Task<Result<xmpp::muc::ArchivePage>> find(QString room, xmpp::muc::ArchiveQuery query) override;
    Task<Result<Done>> replace(QString room, QString id, QByteArray stanza) override;
    Task<Result<Done>> removeRoom(QString room) override;
    Task<Result<Done>> keepOnly(QStringList rooms) override;

private:
    struct Entry {
        QString room;
        xmpp::muc::ArchivedMessage message;
        int most = 0; ///< Not 0: afterwards the room is trimmed to so many.
    };
    static Result<Done> put(QSqlDatabase& connection, const QString& service, const std::vector<Entry>& entries);

    ChangesFirst m_jobs;
    QString m_service;
    int m_most;
    int m_sinceTrimmed = 0;
    TurnBatch<Entry> m_batch; // last: it hands over what waits when it goes
};

} // namespace everyport
