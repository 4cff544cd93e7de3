#pragma once

#include "app/station/running/commands.h"

namespace everyport {

/// `card export`, `card erase`: what a person may ask about their own card, in all polls.
Task<Result<Done>> runCardCommand(Station& station, CommandRequest request, CommandOutput& output);

} // namespace everyport
