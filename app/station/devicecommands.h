#pragma once

#include "app/station/commands.h"

namespace everyport {

Task<Result<Done>> runDeviceCommand(Station& station, CommandRequest request, CommandOutput& output);

} // namespace everyport
