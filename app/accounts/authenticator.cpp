#include "app/accounts/authenticator.h"

#include "app/accounts/accounts.h"
#include "app/accounts/attempts/auditlog.h"
#include "app/accounts/attempts/loginattempts.h"
#include "app/accounts/checkers/checker.h"
#include "app/accounts/credentials/apitokens.h"
#include "app/accounts/credentials/scramkeys.h"
#include "app/accounts/record/accountrights.h"
#include "app/accounts/record/accountstore.h"
#include "app/accounts/record/accounttombstones.h"
#include "app/accounts/record/ownnames.h"
#include "app/storage/database.h"
#include "netcore/threads/threadpool.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

Error notAuthorised()
{
    return {Error::Kind::Refused, Reason::NotAuthorised, u"The name or the password is wrong."_s, {}, 0};
}

/// The keys of an account that may log in there; NotFound for all else.
Result<ScramKeys> keysAt(QSqlDatabase& connection, const QString& name, ScramHash hash, const QString& service)
{
    const auto account = accountstore::find(connection, name);
    if (!account)
        return account.error();
    const auto may = AccountRights::may(connection, *account, Right::Login, service);
    if (!may)
        return may.error();
    return *may ? accountstore::keys(connection, name, hash) : noSuchAccount(name);
}

} // namespace

Authenticator::Authenticator(Accounts& accounts, Reactor& reactor, Database& database)
    : m_accounts(accounts), m_reactor(reactor), m_database(database)
{
}

Authenticator::~Authenticator() = default;

Task<Result<Done>> Authenticator::open()
{
    auto writing = m_database.write([fresh = randomSalt() + randomSalt()](
                                        QSqlDatabase& database) { return accountstore::fakeSecret(database, fresh); });
    auto secret = co_await std::move(writing);
    if (!secret)
        co_return secret.error();
    m_fakeSecret = *secret;
    co_return Done();
}

void Authenticator::setCheckers(std::vector<std::unique_ptr<CredentialChecker>> checkers)
{
    m_checkers = std::move(checkers);
}

Task<Result<Account>> Authenticator::verifyPlain(QString name, Wiped<QString> password, LoginContext door)
{
    const auto passed = co_await checkPassword(std::move(name), std::move(password), door);
    if (!passed)
        co_return passed.error();
    m_accounts.attempts().passed(passed->account.name, door, passed->proof.kind);
    co_return passed->account;
}

Task<Result<Authenticator::Passed>> Authenticator::checkPassword(
    QString name, Wiped<QString> password, LoginContext door)
{
    const auto who = Accounts::prepareName(name).valueOr(name);
    const auto before = m_accounts.generation(who);
    const auto proof = co_await proofOf(who, std::move(password), door);
    if (!proof)
        co_return proof.error();
    auto account = co_await m_accounts.find(who);
    if (!account && account.error().reason == Reason::NotFound)
        co_return notAuthorised(); // removed in between
    if (!account)
        co_return account.error();
    const auto allowed = co_await m_accounts.rights().may(who, Right::Login, door.service);
    if (!allowed)
        co_return allowed.error();
    if (!*allowed) {
        m_accounts.attempts().refused(who, door);
        co_return notAuthorised();
    }
    if (m_accounts.generation(who) != before)
        co_return notAuthorised(); // what was right when it was asked for is not any more
    co_return Passed{*account, *proof};
}

/// Passwords are guessed and have to wait; tokens are not.
Task<Result<Proof>> Authenticator::proofOf(QString name, Wiped<QString> password, LoginContext door)
{
    if (ApiTokens::looksLikeOne(*password)) {
        const auto token = co_await passesByToken(name, *password, door.service);
        if (!token && token.error().reason == Reason::NotAuthorised)
            m_accounts.attempts().unknownProof(name, door);
        co_return token;
    }
    auto may = m_accounts.attempts().mayTry(name, door);
    if (!may)
        co_return may.error();
    const auto proof = co_await passes(name, std::move(password), door);
    if (!proof && proof.error().reason != Reason::NotAuthorised)
        co_return proof.error();
    // Asked again, so that many guesses begun at once are worth no more than a few begun one by one.
    may = m_accounts.attempts().mayTry(name, door);
    if (!may)
        co_return may.error();
    if (!proof) {
        m_accounts.attempts().failed(name, door);
        co_return notAuthorised();
    }
    co_return proof;
}

Task<Result<Proof>> Authenticator::passesByToken(QString name, QString token, QString service)
{
    const auto known = co_await m_accounts.tokens().verify(std::move(token), std::move(service));
    if (!known)
        co_return known.error().reason == Reason::NotAuthorised ? notAuthorised() : known.error();
    if (known->account != name)
        co_return notAuthorised();
    co_return Proof{Proof::Kind::Token, QString::number(known->number)};
}

/// NotAuthorised for what is wrong.
Task<Result<Proof>> Authenticator::passes(QString name, Wiped<QString> password, LoginContext door)
{
    const auto keys = co_await scramKeys(name, ScramHash::Sha256, door);
    if (!keys)
        co_return keys.error();
    const Wiped<QString> secret = Accounts::preparePassword(*password).valueOr(QString());
    auto hashing = deferToThread(m_reactor, Threads::Hashing,
        [keys = *keys, secret] { return scramKeysMatch(ScramHash::Sha256, *secret, keys); });
    const auto matches = co_await std::move(hashing);
    if (matches)
        co_return Proof{};
    if (keys->real || m_checkers.empty() || secret->isEmpty() || !Accounts::prepareName(name))
        co_return notAuthorised();
    const auto elsewhere = co_await passesElsewhere(name, secret);
    if (!elsewhere)
        co_return elsewhere.error();
    co_return *elsewhere ? Result<Proof>(Proof{}) : notAuthorised();
}

Task<Result<bool>> Authenticator::passesElsewhere(QString name, Wiped<QString> password)
{
    const auto account = co_await m_accounts.find(name);
    if (!account && account.error().reason != Reason::NotFound)
        co_return account.error();
    if (account && account->passwordAt.isEmpty())
        co_return false; // ours, and it may not log in
    if (!account && isOwnName(name))
        co_return false;
    for (const auto& checker : m_checkers) {
        if (account && account->passwordAt != checker->name())
            continue;
        const auto role = co_await checker->verify(name, *password);
        if (!role && role.error().kind == Error::Kind::Refused && role.error().reason == Reason::NotFound)
            continue;
        if (!role && role.error().reason != Reason::NotAuthorised)
            co_return role.error();
        if (!role || account)
            co_return role.ok();
        const auto added = co_await m_accounts.addFromElsewhere(name, *role, checker->name());
        if (!added && added.error().reason != Reason::AlreadyExists)
            co_return added.error();
        co_return true;
    }
    co_return false;
}

Task<Result<ScramKeys>> Authenticator::scramKeys(QString name, ScramHash hash, LoginContext door)
{
    auto who = Accounts::prepareName(name);
    if (!who)
        co_return fakeScramKeys(hash, name.left(1024), m_fakeSecret);
    auto reading = m_database.read([who = *who, hash, service = door.service](
                                       QSqlDatabase& database) { return keysAt(database, who, hash, service); });
    auto keys = co_await std::move(reading);
    if (!keys && keys.error().reason == Reason::NotFound)
        co_return fakeScramKeys(hash, *who, m_fakeSecret);
    co_return keys;
}

} // namespace everyport
