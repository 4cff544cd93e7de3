#pragma once

#include "app/accounts/attempts/logincontext.h"
#include "app/accounts/credentials/credentials.h"
#include "app/accounts/record/account.h"
#include "app/accounts/record/proof.h"
#include "app/accounts/record/rights.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

class Accounts;

/// Somebody who was let in, as a service knows them from then on.
struct Avatar {
    Account account = {};
    QList<RightRule> rules = {};
    LoginContext door = {};
    QString method = {};            ///< "password", "ssh-key", "token", "certificate": for the audit log.
    Proof proof = {};               ///< What they came by.
    quint64 generation = 0;         ///< Accounts::generation() before they were looked at.
    bool needsSecondFactor = false; ///< Not in yet: Portal::secondFactor first.

    polls::PollRole pollRole() const
    {
        return needsSecondFactor ? polls::PollRole::Nobody : everyport::pollRole(account, rules, door.service);
    }
    /// At the time of the login; ask AccountRights for what may have been taken since.
    bool may(Right right) const { return !needsSecondFactor && allows(account, rules, right, door.service); }
};

/// The one way in for all services (Twisted's cred: the portal; credentials.h and the checkers behind Accounts; a
/// service is the realm that makes of an Avatar what it needs). Limits guessing, asks for the right to log in and
/// writes the audit log. Wrong names, wrong secrets, disabled accounts and missing rights get the same words.
/// `accounts` must outlive it; loop's thread.
class Portal {
public:
    explicit Portal(Accounts& accounts) : m_accounts(accounts) {}

    /// Refused/NotAuthorised; Busy while a password has to wait (LoginAttempts). A token passes without a second
    /// factor: it is one.
    Task<Result<Avatar>> login(Credentials credentials, LoginContext door);
    /// The avatar without `needsSecondFactor`, its account and rights as they are by then. Guessing is limited as for
    /// passwords; a code counts once.
    Task<Result<Avatar>> secondFactor(Avatar avatar, QString code);
    /// Whether a key would do, before its signature is asked for (RFC 4252 §7). Says no of names nobody has.
    Task<Result<bool>> knowsSshKey(QString name, QByteArray key);

private:
    Task<Result<Avatar>> letIn(Account account, LoginContext door, QString method, Proof proof, quint64 generation);
    Task<Result<Avatar>> byPassword(PasswordCredentials credentials, LoginContext door, quint64 generation);
    Task<Result<Avatar>> byKey(SshKeyCredentials credentials, LoginContext door, quint64 generation);
    Task<Result<Avatar>> byCertificate(CertificateCredentials credentials, LoginContext door, quint64 generation);
    Task<Result<Avatar>> byToken(TokenCredentials credentials, LoginContext door, quint64 generation);

    Accounts& m_accounts;
};

} // namespace everyport
