#pragma once

#include "app/station/running/commands.h"

namespace everyport {

/// The plan of the building and what is on it: "plan …", "device place" and "poll map", whose poll is known.
Task<Result<Done>> runPlanCommand(Station& station, CommandRequest request, CommandOutput& output);
Task<Result<Done>> placeReader(Station& station, CommandRequest request);
Task<Result<Done>> printMap(Station& station, CommandRequest request, CommandOutput& output);

} // namespace everyport
