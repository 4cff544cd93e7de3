#pragma once

#include <QString>

#include "app/backup/held/heldplace.h"

namespace everyport::backup {

// Removing what another account may have made, or put links into. No link is followed, also where one comes between a
// look and a removal: each folder is opened by its name within the one above it, as openat(2) with O_NOFOLLOW does. A
// link goes itself. All of it blocks.

/// A file, a link or a folder with all that is in it. `path` is below `root`, and nothing on the way between them is a
/// link, else nothing is removed; `root` itself may be reached by links. Where it stays errno says why.
bool removeBelow(const QString& root, const QString& path);

/// A folder whose files have left, and those in it; what is not empty stays. Python's cache is nothing: it is made
/// again where a plugin still stands, is in no backup, and would keep a folder that has left.
void removeHollow(const HeldPlace& folder);

} // namespace everyport::backup
