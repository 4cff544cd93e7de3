#pragma once

#include <memory>

#include <QList>
#include <QStringList>

#include "app/accounts/account.h"
#include "netcore/reactor.h"
#include "netcore/result.h"
#include "netcore/task.h"

namespace everyport {

class Database;
class FailureLimit;

struct AccountEvents {
    virtual ~AccountEvents() = default;
    virtual void accountsChanged() {}
};

/// Who may log in, for all services. Passwords are kept as SCRAM keys only; they are computed in the thread
/// pool. Names are prepared here (PRECIS UsernameCaseMapped, RFC 8265), so any spelling may be handed in, and
/// `alice@localhost` means alice. A change counts at the next login. `reactor` and `database` must outlive it.
class Accounts {
public:
    Accounts(Reactor& reactor, Database& database);
    ~Accounts();
    Task<Result<Done>> open(); ///< Brings the tables; once, before all else.

    /// The localpart as it is kept, or Malformed/BadValue with what is wrong with it.
    static Result<QString> prepareName(const QString& name);
    /// SASLprep, as RFC 5802 asks of both sides of SCRAM; empty is refused.
    static Result<QString> preparePassword(const QString& password);

    Task<Result<Done>> add(QString name, QString password, Role role); ///< Refused/AlreadyExists
    Task<Result<Done>> setPassword(QString name, QString password);    ///< Refused/NotFound
    Task<Result<Done>> setRole(QString name, Role role);
    Task<Result<Done>> remove(QString name);
    Task<Result<QList<Account>>> list();
    Task<Result<Account>> find(QString name);
    Task<Result<Done>> addSshKey(QString name, QString line); ///< "ssh-ed25519 AAAA… comment"
    Task<Result<QStringList>> sshKeys(QString name);

    /// The account, or Refused/NotAuthorised: the same words and the same time for a wrong name and a wrong
    /// password. `peer` is the address asked from, without the port; after many failures it is Busy for a while.
    Task<Result<Account>> verifyPlain(QString name, QString password, QString peer);
    /// For SCRAM. A name nobody has gets keys that are always the same and never match.
    Task<Result<ScramKeys>> scramKeys(QString name, ScramHash hash);
    /// What SCRAM's exchange ended with, so that guessing is slowed there too; ask `mayTry` before it begins.
    Result<Done> mayTry(const QString& name, const QString& peer);
    void triedAndFailed(const QString& name, const QString& peer);
    void triedAndPassed(const QString& name, const QString& peer);

    void addListener(AccountEvents* listener);
    void removeListener(AccountEvents* listener);

private:
    Task<Result<Done>> toldWhenDone(Task<Result<Done>> writing);
    void tellChanged();

    Reactor& m_reactor;
    Database& m_database;
    std::unique_ptr<FailureLimit> m_failures;
    QByteArray m_fakeSecret; // what salts of unknown names are made from; kept in storage
    QList<AccountEvents*> m_listeners;
};

} // namespace everyport
