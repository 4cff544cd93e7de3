#pragma once

#include "app/station/running/commands.h"

namespace everyport {

/// `card export`, `card erase`: what a person may ask about their own card, in all polls. `card link`, `unlink`, `list`
/// and `place`: with which phone, account or name in a chat it is one voter.
Task<Result<Done>> runCardCommand(Station& station, CommandRequest request, CommandOutput& output);

} // namespace everyport
