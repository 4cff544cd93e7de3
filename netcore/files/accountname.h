#pragma once

#include <QString>

#include <sys/types.h>

namespace everyport {

/// What this computer calls an account; its number where it has no name. Asks the computer's user database, which may
/// be a network's: not for what happens often.
QString accountName(uid_t user);

} // namespace everyport
