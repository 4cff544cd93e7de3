#pragma once

#include "app/storage/database.h"
#include "protocols/xmpp/server/archivestore.h"

namespace everyport {

/// The archives of the accounts of one XMPP domain, in the program's storage.
class XmppArchiveStore final : public xmpp::ArchiveStore {
public:
    XmppArchiveStore(Database& database, QString domain) : m_database(database), m_domain(std::move(domain)) {}

    static Task<Result<Done>> migrate(Database& database);
    Task<Result<Done>> keepOnly(QStringList accounts); ///< As XmppRosterStore's.

    Task<Result<Done>> put(QString account, xmpp::ArchivedMessage message) override;
    Task<Result<xmpp::ArchivePage>> query(QString account, xmpp::ArchiveQuery query) override;
    Task<Result<Done>> settle() override;
    Task<Result<xmpp::ArchiveEnds>> ends(QString account) override;
    Task<Result<Done>> prune(qint64 number, int mostOfOne, qint64 mostBytes) override;
    Task<Result<Done>> removeAll(QString account) override;

private:
    Database& m_database;
    QString m_domain;
};

} // namespace everyport
