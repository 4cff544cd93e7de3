#pragma once

#include "app/station/commands.h"

namespace everyport {

Task<Result<Done>> runPluginCommand(Station& station, CommandRequest request, CommandOutput& output);

} // namespace everyport
