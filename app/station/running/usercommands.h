#pragma once

#include "app/station/running/commands.h"

namespace everyport {

Task<Result<Done>> runUserCommand(Station& station, CommandRequest request, CommandOutput& output);

} // namespace everyport
