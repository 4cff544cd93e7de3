#pragma once

#include "app/station/running/commands.h"

namespace everyport {

/// `event …`. Dropping the Task drops only the answer.
Task<Result<Done>> runEventCommand(Station& station, CommandRequest request, CommandOutput& output);

} // namespace everyport
