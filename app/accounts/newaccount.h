#pragma once

#include <functional>

#include "app/accounts/record/account.h"
#include "app/accounts/record/accountstore.h"
#include "netcore/base/wiped.h"
#include "netcore/task/task.h"

namespace everyport {

class Database;
class Reactor;

// How an account comes into being. Accounts is who asks, and tells others of it.

enum class AddedBy { Administrator, Stranger };

/// With salts of their own. Slow on purpose: in a thread of Threads::Hashing.
accountstore::Keys makeAccountKeys(const QString& password);

/// `name` is prepared, `written` is Account::written. Refused/AlreadyExists for what the program itself is called, for
/// a name that is in use, and for a stranger also the name of an account that was removed, be it while their password
/// was being hashed. `mayBeTaken` is asked before the work, and right before it is written. `reactor` and `database`
/// must outlive the Task.
Task<Result<Done>> storeNewAccount(Reactor& reactor, Database& database, QString name, QString written,
    Wiped<QString> password, Role role, AddedBy by, std::function<Result<Done>()> mayBeTaken);

/// Whose password another book keeps (Account::passwordAt). Refused/NotAuthorised where an account of the name was
/// removed here. `database` must outlive the Task.
Task<Result<Done>> storeAccountFromElsewhere(Database& database, Account account);

Error nameWasTaken(const QString& name);

} // namespace everyport
