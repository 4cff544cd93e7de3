#pragma once

#include <QString>

#include <sys/types.h>

#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport {

/// What this computer calls an account; its number where it has no name. Asks the computer's user database, which may
/// be a network's: not for what happens often.
QString accountName(uid_t user);
/// The same by a thread, for whoever must not wait: the database may be a server that is away. Its number where nobody
/// knows the name in time. `reactor` must outlive the Task. Loop's thread.
Task<QString> accountNameSoon(Reactor& reactor, uid_t user);

} // namespace everyport
