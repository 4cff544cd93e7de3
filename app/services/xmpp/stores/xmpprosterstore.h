#pragma once

#include "app/storage/database.h"
#include "protocols/xmpp/server/roster/rosterstore.h"

namespace everyport {

/// Contact lists in the program's storage, for the accounts of one XMPP domain. `database` must outlive it.
class XmppRosterStore final : public xmpp::RosterStore {
public:
    XmppRosterStore(Database& database, QString domain) : m_database(database), m_domain(std::move(domain)) {}

    static Task<Result<Done>> migrate(Database& database);
    /// What accounts that have gone left behind goes too: whoever takes such a name must not find it.
    Task<Result<Done>> keepOnly(QStringList accounts);

    Task<Result<QList<xmpp::RosterItem>>> load(QString account) override;
    Task<Result<Done>> put(QString account, xmpp::RosterItem item) override;
    Task<Result<Done>> remove(QString account, xmpp::Jid contact) override;
    Task<Result<Done>> removeAll(QString account) override;

private:
    Database& m_database;
    QString m_domain;
};

} // namespace everyport
