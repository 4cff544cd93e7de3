#pragma once

#include <QByteArray>

#include "netcore/base/filedescriptor.h"

namespace everyport::backup {

/// Takes the lock of a file that was just made, until it is closed: false where somebody took it for abandoned. A disk
/// that knows no locks has none, and nothing on it counts as abandoned.
bool holdLock(int file);

/// A plain file of this account's in a folder that is held open, locked by us now: whoever had its lock (flock(2)) has
/// ended. None where somebody has it yet (EWOULDBLOCK), where none is there (ENOENT), or where it is anything else, a
/// link too. For what is removed since its process was killed. Blocks for no time.
FileDescriptor openUnheld(int folder, const QByteArray& name);

/// Whether a name in a folder that is held open leads to a file that is open.
bool isNameOf(int folder, const QByteArray& name, int file);

} // namespace everyport::backup
