#pragma once

#include "app/storage/database.h"
#include "protocols/xmpp/server/sessions/accountdata.h"

namespace everyport {

/// What accounts of one XMPP domain keep on their server, in the program's storage.
class XmppAccountData final : public xmpp::AccountData {
public:
    XmppAccountData(Database& database, QString domain) : m_database(database), m_domain(std::move(domain)) {}

    static Task<Result<Done>> migrate(Database& database);
    Task<Result<Done>> keepOnly(QStringList accounts); ///< As XmppRosterStore's.

    Task<Result<QByteArray>> load(QString account, QString name) override;
    Task<Result<QHash<QString, QByteArray>>> loadAll(QString name) override;
    Task<Result<Done>> put(QString account, QString name, QByteArray value, qint64 mostBytes) override;
    Task<Result<Done>> removeAll(QString account) override;

private:
    Database& m_database;
    QString m_domain;
};

} // namespace everyport
