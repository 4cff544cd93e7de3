#pragma once

#include "app/storage/database.h"
#include "protocols/xmpp/server/messages/offlinestore.h"

namespace everyport {

/// Messages for who is away, in the program's storage, for the accounts of one XMPP domain.
class XmppOfflineStore final : public xmpp::OfflineStore {
public:
    XmppOfflineStore(Database& database, QString domain) : m_database(database), m_domain(std::move(domain)) {}

    static Task<Result<Done>> migrate(Database& database);
    Task<Result<Done>> keepOnly(QStringList accounts); ///< As XmppRosterStore's.

    Task<Result<Done>> put(QString account, xmpp::OfflineMessage message, int limit) override;
    Task<Result<QList<xmpp::OfflineMessage>>> load(QString account) override;
    Task<Result<Done>> removeUpTo(QString account, qint64 number) override;

private:
    Database& m_database;
    QString m_domain;
};

} // namespace everyport
