#pragma once

#include <memory>

#include <QHash>
#include <QList>
#include <QStringList>

#include "app/accounts/accountevents.h"
#include "app/accounts/credentials/proof.h"
#include "app/accounts/record/account.h"
#include "app/accounts/sessionreview.h"
#include "netcore/base/result.h"
#include "netcore/base/wiped.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/deferred.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"

namespace everyport {

class AccountCertificates;
class AccountRights;
class AccountSessions;
class AccountTombstones;
class ApiTokens;
class AuditLog;
class Authenticator;
class Database;
class DepartureNotes;
class LoginAttempts;
class SecondFactors;

/// Who may log in, for all services. Passwords are kept as SCRAM keys only; they are computed in the thread
/// pool. Names are prepared here (PRECIS UsernameCaseMapped, RFC 8265), so any spelling may be handed in, and
/// `alice@localhost` means alice. A change counts at once: whoever is in by the account and may not be any more is
/// shown out before the change's Task is ready. `reactor` and `database` must outlive it.
class Accounts {
public:
    /// `failed` is told what becomes of work whose asker has gone.
    explicit Accounts(Reactor& reactor, Database& database, TaskSet::Failed failed = TaskSet::unhandled);
    ~Accounts();
    Task<Result<Done>> open(); ///< Brings the tables; once, before all else.

    /// The localpart as it is kept, or Malformed/BadValue with what is wrong with it.
    static Result<QString> prepareName(const QString& name);
    /// SASLprep, as RFC 5802 asks of both sides of SCRAM; empty is refused.
    static Result<QString> preparePassword(const QString& password);

    /// Refused/AlreadyExists, also of ownNames. Busy/InUse while services still clear up after who had the name.
    Task<Result<Done>> add(QString name, Wiped<QString> password, Role role);
    /// By somebody whom nobody here knows: a member. Refused/AlreadyExists also where such an account was removed,
    /// where somebody else goes by the name, and for what services and channels are called.
    Task<Result<Done>> registerAccount(QString name, Wiped<QString> password, AccountAsker asker = {});
    /// Refused/NotFound. Ends the account's sessions, but for `session`, from where it was done
    /// (SessionOwner::endSessions).
    Task<Result<Done>> setPassword(QString name, Wiped<QString> password, QString session = {});
    Task<Result<Done>> setRole(QString name, Role role);
    Task<Result<Done>> setDisabled(QString name, bool disabled);
    Task<Result<Done>> remove(QString name);
    Task<Result<QList<Account>>> list();
    Task<Result<Account>> find(QString name);
    Task<Result<Done>> addSshKey(QString name, QString line); ///< "ssh-ed25519 AAAA… comment"
    Task<Result<QStringList>> sshKeys(QString name);
    // What somebody logs in with is taken away, and whoever is in by it goes (AccountSessions). Refused/NotFound
    Task<Result<Done>> removeSshKey(QString name, QByteArray blob);
    Task<Result<Done>> removeCertificate(QString name, QString fingerprint);
    Task<Result<Done>> revokeToken(QString name, qint64 number);
    /// Grows each time a password is changed or one of those is taken; with a name, what it was when that last happened
    /// to the account (0: not since the start). A login is none if its account's is above what it was begun with. Names
    /// in any spelling.
    quint64 generation() const { return m_generation; }
    quint64 generation(const QString& name) const;

    // What goes with them. Names handed to these are prepared.
    AccountRights& rights() { return *m_rights; }
    SecondFactors& secondFactors() { return *m_secondFactors; }
    AccountCertificates& certificates() { return *m_certificates; }
    ApiTokens& tokens() { return *m_tokens; }
    AuditLog& audit() { return *m_audit; }
    AccountSessions& sessions() { return *m_sessions; }
    AccountTombstones& tombstones() { return *m_tombstones; }
    DepartureNotes& departures() { return *m_departures; }
    const Clock& clock() const { return m_reactor.clock(); }

    Authenticator& authenticator() { return *m_authenticator; } ///< Whose password it is.
    /// The account of somebody who passed at `checker` (CredentialChecker::name), which keeps the password. Refused as
    /// in `add`, and NotAuthorised where an account of the name was removed here.
    Task<Result<Done>> addFromElsewhere(QString name, Role role, QString checker);
    /// What any other exchange ended with is told to this; ask its `mayTry` before one begins that can be guessed at.
    LoginAttempts& attempts() { return *m_attempts; }
    void letInAgain(const QString& name); ///< LoginAttempts::letInAgain, and listeners hear of it.

    void addListener(AccountEvents* listener) { m_listeners.add(listener); }
    void removeListener(AccountEvents* listener) { m_listeners.remove(listener); }

private:
    Task<Result<Done>> changePassword(QString name, Wiped<QString> password, QString session);
    Task<Result<Done>> takeOut(QString name);
    Task<Result<Done>> takeSshKey(QString name, QByteArray blob);
    Task<Result<Done>> takeCertificate(QString name, QString fingerprint);
    Task<Result<Done>> takeToken(QString name, qint64 number);
    Task<Result<Done>> toldWhenDone(Task<Result<Done>> writing);
    Task<Result<Done>> judgedWhenDone(Task<Result<Done>> writing, QString name);
    Task<Result<Done>> changed(QString name);
    Result<Done> mayBeTaken(const QString& name) const;
    Result<Done> mayBeRegistered(const QString& name, const AccountAsker& asker) const;
    void overtakeLogins(const QString& account);
    void taken(const QString& account, const Proof& proof, const QStringList& services = {});

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
    quint64 m_generation = 0;
    QHash<QString, int> m_leaving;         // how often each is being removed
    QHash<QString, quint64> m_generations; // by account; those whose is not 0
    TaskSet m_work;
};

} // namespace everyport
