#pragma once

#include "app/station/running/commands.h"

namespace everyport {

/// `rule list`, `show`, `check`, `enable`, `disable`, `remove`, `fire`, `dry-run`, `log`.
Task<Result<Done>> runRuleCommand(Station& station, CommandRequest request, CommandOutput& output);

} // namespace everyport
