#pragma once

#include "app/station/running/commands.h"

namespace everyport {

Task<Result<Done>> runServiceCommand(Station& station, CommandRequest request, CommandOutput& output);

} // namespace everyport
