#pragma once

#include "app/accounts/accounts.h"
#include "app/accounts/portal.h"
#include "protocols/sasl/credentials.h"
#include "protocols/xmpp/server/sessions/userdirectory.h"

namespace everyport {

/// The program's accounts as an XMPP server asks for them, and what SASL asks for on any other. `service` is the type
/// whose right to log in counts. `accounts` must outlive it.
class XmppAccounts final : public xmpp::UserDirectory, public sasl::Credentials {
public:
    explicit XmppAccounts(Accounts& accounts, QString service = QStringLiteral("xmpp"))
        : m_accounts(accounts), m_portal(accounts), m_service(std::move(service))
    {
    }

    Task<Result<bool>> exists(QString name) override;
    Task<Result<Done>> add(QString name, QString password) override;
    Task<Result<Done>> registerAccount(QString name, QString password) override;
    Task<Result<Done>> changePassword(QString name, QString password, QString session = {}) override;
    Task<Result<Done>> resetPassword(QString name, QString password, QString session) override;
    Task<Result<Done>> remove(QString name) override;
    Task<Result<Done>> mayBeRemoved(QString name) override { return mayTakeOver(std::move(name)); }
    Task<Result<bool>> isAdministrator(QString name) override;
    /// Asks about who does it, where mayTakeOver asks about whose account it is: an administrator's password alone is
    /// as little enough to take over the accounts of others as their own.
    Task<Result<Done>> mayChangeOthers(QString name) override;
    Task<Result<QString>> accountOfCertificate(QString fingerprint) override;
    Task<Result<bool>> admitsCertificate(QString name, QString fingerprint, bool vouched, QString peer) override;
    Task<Result<QList<xmpp::AccountCertificate>>> certificates(QString account) override;
    Task<Result<Done>> addCertificate(QString account, xmpp::AccountCertificate certificate) override;
    Task<Result<Done>> removeCertificate(QString account, QString fingerprint) override;
    /// The account that the portal lets in by a certificate; empty: nobody, or not now.
    Task<Result<QString>> logInByCertificate(QString name, QString fingerprint, bool vouched, QString peer);

    /// Without a `peer` nobody guesses, and nobody waits: the program asks for itself.
    Task<Result<sasl::ScramKeys>> scramKeys(QString name, sasl::Hash hash, QString peer) override;
    Task<Result<Done>> verifyPassword(QString name, QString password, QString peer) override;
    quint64 generation(const QString& name) const override { return m_accounts.generation(name); }
    /// Chat has no place to ask for the code of a second factor, and a password alone must not be enough to take over,
    /// or to remove, an account that has one. Nor must a token for one service, which stands for the password there.
    /// Refused/PermissionDenied with a sentence that says where else it can be done.
    Task<Result<Done>> mayTakeOver(QString name);
    void exchangeEnded(const QString& name, const QString& peer, bool passed) override;
    void tokenEnded(const QString& name, const QString& peer, bool passed) override;

private:
    Task<Result<Done>> isTrusted(QString name, QString refusal);
    Task<Result<Done>> needsNoCode(QString name, QString refusal);
    /// Which session came by a token is not known here, and one that did may have been given another proof in exchange
    /// for it (an XMPP client's): so none of an account whose tokens have been used for this service counts as its
    /// owner's.
    Task<Result<Done>> isByOwner(QString name);
    LoginContext door(const QString& peer) const { return {m_service, {}, peer}; }

    Accounts& m_accounts;
    Portal m_portal;
    QString m_service;
};

} // namespace everyport
