#pragma once

#include "app/station/running/commands.h"

namespace everyport {

/// `device identify PORT`: which kind of reader is at a port, or at that of a reader of the list, as the window's
/// dialog finds it out. Dropping the Task stops listening.
Task<Result<Done>> identifyReader(Station& station, CommandRequest request, CommandOutput& output);

} // namespace everyport
