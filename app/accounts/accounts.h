#pragma once

#include <functional>
#include <memory>

#include <QHash>
#include <QList>
#include <QStringList>

#include "app/accounts/accountevents.h"
#include "app/accounts/changedaccounts.h"
#include "app/accounts/record/account.h"
#include "app/accounts/record/proof.h"
#include "app/accounts/sessionreview.h"
#include "netcore/base/result.h"
#include "netcore/base/wiped.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/deferred.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"

class QSqlDatabase;

namespace everyport {

class AccountCertificates;
class AccountRights;
class AccountSessions;
class AccountTombstones;
struct AccountChange;
class ApiTokens;
class AuditLog;
class Authenticator;
class Database;
class DepartureNotes;
class LoginAttempts;
class SecondFactors;

/// The accounts of this program, which all services log people in with: adding, changing and removing them, and what
/// belongs to them (rights, keys, certificates, tokens, second factors). Whether somebody may log in is decided by
/// Portal and Authenticator with what is kept here.
///
/// Passwords are kept as SCRAM keys only (RFC 5802), computed in the thread pool. Names are prepared here (PRECIS
/// UsernameCaseMapped, RFC 8265), so any spelling may be handed in, and `alice@localhost` means alice. A change counts
/// at once: sessions that the account may not have any more are ended before the change's Task is ready; dropping that
/// Task drops only the answer. The Station owns this; `reactor` and `database` must outlive it. Loop's thread only.
class Accounts {
public:
    /// `failed` is told of failures of changes whose asker has gone.
    explicit Accounts(Reactor& reactor, Database& database, TaskSet::Failed failed = TaskSet::unhandled);
    ~Accounts();
    Task<Result<Done>> open(); ///< Makes or updates the tables; once, before all else.

    /// The localpart as it is kept, or Malformed/BadValue with what is wrong with it.
    static Result<QString> prepareName(const QString& name);
    /// The password after SASLprep (RFC 4013), as RFC 5802 asks of both sides of SCRAM. An empty one is an Error.
    static Result<QString> preparePassword(const QString& password);

    /// Adds an account; an administrator does. Refused/AlreadyExists: the name is taken, or is one of the program's own
    /// (ownNames). Busy/InUse: services still clear up after an account of that name that was removed.
    Task<Result<Done>> add(QString name, Wiped<QString> password, Role role);
    /// Adds an account for a stranger who registers by a service; its role is member. Refused/AlreadyExists also where
    /// an account of the name was removed, where somebody else goes by it, and for names of services and channels.
    Task<Result<Done>> registerAccount(QString name, Wiped<QString> password, AccountAsker asker = {});
    /// Changes a password. Refused/NotFound: no such account (as for each change below). Ends the account's sessions,
    /// but for `session`, which it was changed from (SessionOwner::endSessions); empty: none is spared.
    Task<Result<Done>> setPassword(QString name, Wiped<QString> password, QString session = {});
    Task<Result<Done>> setRole(QString name, Role role);
    Task<Result<Done>> setDisabled(QString name, bool disabled);
    Task<Result<Done>> remove(QString name);
    Task<Result<QList<Account>>> list();
    Task<Result<Account>> find(QString name);
    /// "ssh-ed25519 AAAA… comment", or more of them, a line each (SshPublicKey::parseLines): all or none.
    /// Refused/TooLarge where the account would have more than accountstore::mostSshKeys.
    Task<Result<Done>> addSshKey(QString name, QString lines);
    Task<Result<QStringList>> sshKeys(QString name);
    // These take away what somebody logs in with, and end the sessions that were begun with it (AccountSessions).
    // Refused/NotFound: the account has no such key, certificate or token. `blob` is the key as SSH encodes it (RFC
    // 4253 §6.6).
    Task<Result<Done>> removeSshKey(QString name, QByteArray blob);
    Task<Result<Done>> removeCertificate(QString name, QString fingerprint);
    Task<Result<Done>> revokeToken(QString name, qint64 number);
    // For logins that take a while. The first number grows each time a password is changed, an account is disabled or
    // one of the things above is taken from any account. The second is the first as it was when that last happened to
    // the account `name`, in any spelling; 0: not since the start. A login must fail when its account's number is above
    // the first one at the login's beginning, because what it was proved with may not count any more.
    quint64 generation() const { return m_changes.generation(); }
    quint64 generation(const QString& name) const;

    // What belongs to accounts; lives as long as this. Names that are handed to these must be prepared.
    AccountRights& rights() { return *m_rights; }
    SecondFactors& secondFactors() { return *m_secondFactors; }
    AccountCertificates& certificates() { return *m_certificates; }
    ApiTokens& tokens() { return *m_tokens; }
    AuditLog& audit() { return *m_audit; }
    AccountSessions& sessions() { return *m_sessions; }
    AccountTombstones& tombstones() { return *m_tombstones; }
    DepartureNotes& departures() { return *m_departures; }
    const Clock& clock() const { return m_reactor.clock(); }

    Authenticator& authenticator() { return *m_authenticator; } ///< Checks passwords, here and by other checkers.
    /// Adds an account for somebody whose password another `checker` (CredentialChecker::name) keeps and has found
    /// right. Refused as in `add`, and NotAuthorised where an account of the name was removed here.
    Task<Result<Done>> addFromElsewhere(QString name, Role role, QString checker);
    /// Counts failed logins. Whoever checks a proof by other ways than the authenticator's asks LoginAttempts::mayTry
    /// first, and tells it the outcome.
    LoginAttempts& attempts() { return *m_attempts; }
    void letInAgain(const QString& name); ///< Forgives a name its failed logins (LoginAttempts), and tells listeners.

    void addListener(AccountEvents* listener) { m_listeners.add(listener); }
    void removeListener(AccountEvents* listener) { m_listeners.remove(listener); }

private:
    Task<Result<Done>> changePassword(QString name, Wiped<QString> password, QString session);
    Task<Result<Done>> takeOut(QString name);
    Task<Result<Done>> takeSshKey(QString name, QByteArray blob);
    Task<Result<Done>> takeCertificate(QString name, QString fingerprint);
    Task<Result<Done>> takeToken(QString name, qint64 number);
    Task<Result<Done>> toldWhenDone(Task<Result<Done>> writing);
    using Job = std::function<Result<Done>(QSqlDatabase&)>;
    Task<Result<Done>> store(AccountChange change, Job job, QString session = {});
    Result<Done> mayBeTaken(const QString& name) const;
    Result<Done> mayBeRegistered(const QString& name, const AccountAsker& asker) const;

    Reactor& m_reactor;
    Database& m_database;
    std::unique_ptr<AccountSessions> m_sessions;
    std::unique_ptr<AccountRights> m_rights;
    std::unique_ptr<AccountCertificates> m_certificates;
    std::unique_ptr<SecondFactors> m_secondFactors;
    std::unique_ptr<ApiTokens> m_tokens;
    std::unique_ptr<AuditLog> m_audit;
    std::unique_ptr<AccountTombstones> m_tombstones;
    std::unique_ptr<DepartureNotes> m_departures;
    std::unique_ptr<LoginAttempts> m_attempts;
    std::unique_ptr<Authenticator> m_authenticator;
    AccountListeners m_listeners;
    SessionReview m_review;
    ChangedAccounts m_changes;
    QHash<QString, int> m_leaving; // how often each is being removed
    TaskSet m_work;
};

} // namespace everyport
