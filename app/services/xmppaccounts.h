#pragma once

#include "app/accounts/accounts.h"
#include "protocols/sasl/credentials.h"
#include "protocols/xmpp/server/userdirectory.h"

namespace everyport {

/// The program's accounts as an XMPP server asks for them. `accounts` must outlive it.
class XmppAccounts final : public xmpp::UserDirectory, public sasl::Credentials {
public:
    explicit XmppAccounts(Accounts& accounts) : m_accounts(accounts) {}

    Task<Result<bool>> exists(QString name) override;
    Task<Result<Done>> add(QString name, QString password) override;
    Task<Result<Done>> changePassword(QString name, QString password) override;
    Task<Result<Done>> remove(QString name) override;
    Task<Result<bool>> isAdministrator(QString name) override;

    Task<Result<sasl::ScramKeys>> scramKeys(QString name, sasl::Hash hash, QString peer) override;
    Task<Result<Done>> verifyPassword(QString name, QString password, QString peer) override;
    void exchangeEnded(const QString& name, const QString& peer, bool passed) override;

private:
    Accounts& m_accounts;
};

} // namespace everyport
