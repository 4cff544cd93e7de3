#pragma once

#include <optional>

#include "app/backup/restoring/restore.h"

namespace everyport {

/// Whether what is staged can be compared as it is: its tables are as far as those here, or it has none. An Error where
/// its database is none of this program's. Blocks; any thread.
Result<bool> isStagedAsFarAsHere(const backup::Places& here);

/// Makes the tables of a backup that is staged this version's, where an older one made it. What cannot be opened is an
/// Error. See withQuietStation.
Result<Done> bringStagedUpToDate(const backup::Places& here);

/// The same for a folder that no program runs on.
Result<Done> bringUpToDate(const backup::Places& places);

/// applyRestore of what was ordered, brought up to date before; what nobody ordered and nobody looks at any more goes.
/// Nothing is done yet where another program still has what was ordered, to tell of it or to take it back (Staging).
/// Whoever calls has the folder's lock.
Result<std::optional<QString>> putStagedInPlace(const backup::Places& here);

} // namespace everyport
