#pragma once

#include "app/station/running/commands.h"

namespace everyport {

Task<Result<Done>> runBackupCommand(Station& station, CommandRequest request, CommandOutput& output);

} // namespace everyport
