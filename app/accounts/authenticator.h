#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QString>

#include "app/accounts/attempts/logincontext.h"
#include "app/accounts/record/account.h"
#include "app/accounts/record/proof.h"
#include "netcore/base/result.h"
#include "netcore/base/wiped.h"
#include "netcore/task/task.h"

namespace everyport {

class Accounts;
class CredentialChecker;
class Database;
class Reactor;

/// Says whether a password is somebody's, out of the keys of Accounts or of the books beside them; hands out the keys
/// for exchanges (SCRAM) that never see the password. A name that nobody has, a disabled account and one without the
/// right to log in answer like a wrong password: the same words after the same time. An API token passes for its
/// account's password.
///
/// Part of Accounts; loop's thread, hashing in the thread pool. All that is handed in must outlive it and what it runs.
class Authenticator {
public:
    Authenticator(Accounts& accounts, Reactor& reactor, Database& database);
    ~Authenticator();
    Authenticator(const Authenticator&) = delete;
    Authenticator& operator=(const Authenticator&) = delete;

    Task<Result<Done>> open(); ///< Once, when the tables are there.

    /// Books beside ours, asked in this order for names that we do not have; who passes there has an account here from
    /// then on.
    void setCheckers(std::vector<std::unique_ptr<CredentialChecker>> checkers);

    /// The account, or Refused/NotAuthorised: the same words and the same time for a wrong name, a wrong password, a
    /// disabled account and a missing right to log in. After many failures it is Busy for a while; a token never is.
    Task<Result<Account>> verifyPlain(QString name, Wiped<QString> password, LoginContext door);
    /// The same for a login that goes on with a second factor: a right password forgives no wrong codes, and is no
    /// login yet.
    struct Passed {
        Account account = {};
        Proof proof = {}; ///< The password, or the token that was in its place.
    };
    Task<Result<Passed>> checkPassword(QString name, Wiped<QString> password, LoginContext door);
    /// For SCRAM. A name nobody has, or who may not log in there, gets keys that are always the same and never match.
    Task<Result<ScramKeys>> scramKeys(QString name, ScramHash hash, LoginContext door = {});

private:
    Task<Result<Proof>> proofOf(QString name, Wiped<QString> password, LoginContext door);
    Task<Result<Proof>> passes(QString name, Wiped<QString> password, LoginContext door);
    Task<Result<Proof>> passesByToken(QString name, QString token, QString service);
    Task<Result<bool>> passesElsewhere(QString name, Wiped<QString> password);

    Accounts& m_accounts;
    Reactor& m_reactor;
    Database& m_database;
    std::vector<std::unique_ptr<CredentialChecker>> m_checkers;
    QByteArray m_fakeSecret; // what salts of unknown names are made from; kept in storage
};

} // namespace everyport
