#pragma once

#include "app/station/running/commands.h"

namespace everyport {

/// `stations …`. Dropping the Task drops only the answer.
Task<Result<Done>> runStationsCommand(Station& station, CommandRequest request, CommandOutput& output);

} // namespace everyport
