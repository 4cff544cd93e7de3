#include "app/accounts/newaccount.h"

#include "app/accounts/accounts.h"
#include "app/accounts/credentials/scramkeys.h"
#include "app/accounts/record/accounttombstones.h"
#include "app/accounts/record/ownnames.h"
#include "app/storage/database.h"
#include "netcore/threads/threadpool.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// A job of the database.
Result<Done> addAccount(QSqlDatabase& database, const Account& account, const accountstore::Keys& keys, AddedBy by)
{
    if (by == AddedBy::Stranger) {
        const auto wasRemoved = AccountTombstones::stands(database, account.name, account.createdAt);
        if (!wasRemoved || *wasRemoved)
            return wasRemoved ? nameWasTaken(account.name) : wasRemoved.error();
    }
    const auto added = accountstore::add(database, account, keys);
    return added ? AccountTombstones::take(database, account.name) : added;
}

/// A job of the database. Whoever was removed here is not let in again by another book that still knows the name.
Result<Done> addUnlessRemoved(QSqlDatabase& connection, const Account& account, const accountstore::Keys& keys)
{
    const auto wasRemoved = AccountTombstones::stands(connection, account.name, account.createdAt);
    if (!wasRemoved)
        return wasRemoved.error();
    // A stranger reads the same words as after a wrong password.
    return *wasRemoved ? Result<Done>(
               Error{Error::Kind::Refused, Reason::NotAuthorised, u"The name or the password is wrong."_s, {}, 0})
                       : accountstore::add(connection, account, keys);
}

} // namespace

accountstore::Keys makeAccountKeys(const QString& password)
{
    return {makeScramKeys(ScramHash::Sha1, password, randomSalt(), scramIterations),
        makeScramKeys(ScramHash::Sha256, password, randomSalt(), scramIterations)};
}

Error nameWasTaken(const QString& name)
{
    return {Error::Kind::Refused, Reason::AlreadyExists,
        u"%1 was the name of an account that has been removed; choose another, or ask an administrator to free it."_s
            .arg(name),
        {}, 0};
}

Task<Result<Done>> storeNewAccount(Reactor& reactor, Database& database, QString name, QString written,
    Wiped<QString> password, Role role, AddedBy by, std::function<Result<Done>()> mayBeTaken)
{
    if (isOwnName(name))
        co_return Error{Error::Kind::Refused, Reason::AlreadyExists,
            u"%1 is what the program itself is called in chats; choose another name."_s.arg(name), {}, 0};
    if (const auto free = mayBeTaken(); !free)
        co_return free;
    auto prepared = Accounts::preparePassword(*password);
    if (!prepared)
        co_return prepared.error();
    const Wiped<QString> secret = std::move(*prepared);
    auto hashing = deferToThread(reactor, Threads::Hashing, [secret] { return makeAccountKeys(*secret); });
    auto keys = co_await std::move(hashing);
    if (const auto free = mayBeTaken(); !free)
        co_return free;
    Account account{std::move(name), role, reactor.clock().wallMsecs(), 0};
    account.written = std::move(written);
    auto writing = database.write(
        [account, keys, by](QSqlDatabase& connection) { return addAccount(connection, account, keys, by); });
    const auto done = co_await std::move(writing);
    co_return done;
}

Task<Result<Done>> storeAccountFromElsewhere(Database& database, Account account)
{
    // Keys that no password gives: the columns want some, and nobody reads them.
    const accountstore::Keys keys{fakeScramKeys(ScramHash::Sha1, account.name, randomSalt()),
        fakeScramKeys(ScramHash::Sha256, account.name, randomSalt())};
    auto writing = database.write(
        [account, keys](QSqlDatabase& connection) { return addUnlessRemoved(connection, account, keys); });
    const auto done = co_await std::move(writing);
    co_return done;
}

} // namespace everyport
