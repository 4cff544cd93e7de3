#pragma once

#include "app/station/running/commands.h"

namespace everyport {

/// "name find": what this program finds for a name, by the name service that its connections use.
Task<Result<Done>> runNameCommand(Station& station, CommandRequest request, CommandOutput& output);

} // namespace everyport
