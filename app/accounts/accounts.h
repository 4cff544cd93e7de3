#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QHash>
#include <QList>
#include <QStringList>

#include "app/accounts/attempts/door.h"
#include "app/accounts/credentials/proof.h"
#include "app/accounts/record/account.h"
#include "netcore/base/listenerlist.h"
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
class CredentialChecker;
class Database;
class DepartureNotes;
class LoginAttempts;
class SecondFactors;

struct AccountEvents {
    virtual ~AccountEvents() = default;
    virtual void accountAdded(const QString& /*name*/) {} ///< Right before accountsChanged.
    /// As soon as it has gone, before anybody can take the name.
    virtual void accountRemoved(const QString& /*name*/) {}
    /// Is something of one who has gone left? Nobody takes the name yet.
    virtual bool isClearing(const QString& /*name*/) const { return false; }
    /// Does somebody go by the name where a name needs no account? No stranger makes an account over their head.
    virtual bool isHeld(const QString& /*name*/) const { return false; }
    virtual void accountsChanged() {}
};

/// Where somebody asks for an account under the name that they go by there: only `where` can tell them from others, so
/// it is asked by `isHeldByAnother` in place of AccountEvents::isHeld (empty: nobody else does). Asked before the
/// password is hashed and again right before the account is written; not after the Task has gone.
struct AccountAsker {
    const AccountEvents* where = nullptr;
    std::function<bool()> isHeldByAnother = {};
};

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
    /// (SessionKeeper::endSessions).
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

    /// Books beside ours, asked in this order for names that we do not have; who passes there has an account here from
    /// then on.
    void setCheckers(std::vector<std::unique_ptr<CredentialChecker>> checkers);

    /// The account, or Refused/NotAuthorised: the same words and the same time for a wrong name, a wrong password, a
    /// disabled account and a missing right to log in. An API token passes for its account's password. After many
    /// failures it is Busy for a while; a token never is.
    Task<Result<Account>> verifyPlain(QString name, Wiped<QString> password, Door door);
    /// The same for a login that goes on with a second factor: a right password forgives no wrong codes, and is no
    /// login yet.
    struct Passed {
        Account account = {};
        Proof proof = {}; ///< The password, or the token that was in its place.
    };
    Task<Result<Passed>> checkPassword(QString name, Wiped<QString> password, Door door);
    /// For SCRAM. A name nobody has, or who may not log in there, gets keys that are always the same and never match.
    Task<Result<ScramKeys>> scramKeys(QString name, ScramHash hash, Door door = {});
    /// What any other exchange ended with is told to this; ask its `mayTry` before one begins that can be guessed at.
    LoginAttempts& attempts() { return *m_attempts; }
    void letInAgain(const QString& name); ///< LoginAttempts::letInAgain, and listeners hear of it.

    void addListener(AccountEvents* listener);
    void removeListener(AccountEvents* listener);

private:
    Task<Result<Done>> changePassword(QString name, Wiped<QString> password, QString session);
    Task<Result<Done>> takeOut(QString name);
    Task<Result<Done>> takeSshKey(QString name, QByteArray blob);
    Task<Result<Done>> takeCertificate(QString name, QString fingerprint);
    Task<Result<Done>> takeToken(QString name, qint64 number);
    Task<Result<Done>> toldWhenDone(Task<Result<Done>> writing);
    Task<Result<Done>> judgedWhenDone(Task<Result<Done>> writing, QString name);
    Task<Result<Done>> changed(QString name);
    Task<Result<Done>> judge(QString name);
    void judgeLater(const QString& name);
    void judgeDue();
    void tellAdded(const QString& name);
    void tellRemoved(const QString& name);
    void tellChanged();
    Result<Done> mayBeTaken(const QString& name) const;
    Result<Done> mayBeRegistered(const QString& name, const AccountAsker& asker) const;
    void overtakeLogins(const QString& account);
    void taken(const QString& account, const Proof& proof, const QStringList& services = {});
    Task<Result<Proof>> proofOf(QString name, Wiped<QString> password, Door door);
    Task<Result<Proof>> passes(QString name, Wiped<QString> password, Door door);
    Task<Result<Proof>> passesByToken(QString name, QString token, QString service);
    Task<Result<bool>> passesElsewhere(QString name, Wiped<QString> password);
    Task<Result<Done>> addFromElsewhere(QString name, Role role, QString checker);

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
    std::vector<std::unique_ptr<CredentialChecker>> m_checkers;
    QByteArray m_fakeSecret; // what salts of unknown names are made from; kept in storage
    ListenerList<AccountEvents> m_listeners;
    quint64 m_generation = 0;
    QHash<QString, int> m_leaving;           // how often each is being removed
    QHash<QString, quint64> m_generations;   // by account; those whose is not 0
    QHash<QString, Clock::Moment> m_changed; // when each is judged once more, for who was in the middle of logging in
    Clock::Timer m_later;
    TaskSet m_work;
};

} // namespace everyport
