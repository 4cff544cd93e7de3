#pragma once

#include "app/accounts/accounts.h"
#include "app/services/accountcertificates.h"
#include "app/services/xmppaccounts.h"
#include "app/storage/database.h"
#include "protocols/irc/server/ports.h"

namespace everyport {

/// The program's accounts as an IRC server asks for them, and the certificates that speak for them. Both must outlive it.
class IrcAccounts final : public ircd::AccountBook {
public:
    IrcAccounts(Accounts& accounts, Database& database) : m_accounts(accounts), m_certificates(database), m_credentials(accounts, m_certificates, QStringLiteral("irc")) {}
    static Task<Result<Done>> migrate(Database& database) { return AccountCertificates::migrate(database); }

    sasl::Credentials& credentials() override { return m_credentials; }
    Task<Result<ircd::AccountFacts>> find(QString name) override;
    Task<Result<Done>> add(QString name, QString password) override;
    Task<Result<Done>> setPassword(QString name, QString password) override;
    Task<Result<Done>> remove(QString name) override;
    Task<Result<QString>> accountOfCertificate(QString fingerprint) override;
    Task<Result<Done>> addCertificate(QString account, QString fingerprint) override;
    Task<Result<Done>> removeCertificate(QString account, QString fingerprint) override;

private:
    Accounts& m_accounts;
    AccountCertificates m_certificates;
    XmppAccounts m_credentials; // what SASL asks for is the same for every protocol
};

} // namespace everyport
