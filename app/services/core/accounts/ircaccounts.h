#pragma once

#include "app/accounts/accounts.h"
#include "app/services/core/accounts/xmppaccounts.h"
#include "protocols/irc/server/ports/ports.h"

namespace everyport {

/// The program's accounts as an IRC server asks for them. `accounts` must outlive it.
class IrcAccounts final : public ircd::AccountRegistry, private AccountEvents {
public:
    /// `isHeldThere` tells whether somebody there goes by a nick: strangers elsewhere make no account of that name.
    explicit IrcAccounts(Accounts& accounts, std::function<bool(const QByteArray&)> isHeldThere = {})
        : m_accounts(accounts), m_credentials(accounts, QStringLiteral("irc")), m_isHeldThere(std::move(isHeldThere))
    {
        m_accounts.addListener(this);
    }
    ~IrcAccounts() override { m_accounts.removeListener(this); }
    Q_DISABLE_COPY_MOVE(IrcAccounts)

    static ircd::Standing standingOf(Role role);

    sasl::Credentials& credentials() override { return m_credentials; }
    Task<Result<ircd::AccountFacts>> find(QString name) override;
    Task<Result<Done>> verifySecondFactor(QString name, QString code, QString peer) override;
    Task<Result<Done>> add(QString name, QString password, ircd::IsHeldByAnother isHeld = {}) override;
    Task<Result<Done>> setPassword(QString name, QString password, QString session = {}) override;
    Task<Result<Done>> remove(QString name) override;
    Task<Result<QString>> accountOfCertificate(QString fingerprint, QString peer = {}) override;
    Task<Result<Done>> addCertificate(QString account, QString fingerprint) override;
    Task<Result<Done>> removeCertificate(QString account, QString fingerprint) override;

private:
    bool isHeld(const QString& name) const override { return m_isHeldThere && m_isHeldThere(name.toUtf8()); }

    Accounts& m_accounts;
    XmppAccounts m_credentials; // what SASL asks for is the same for every protocol
    std::function<bool(const QByteArray&)> m_isHeldThere;
};

} // namespace everyport
