#pragma once

#include "app/station/running/commands.h"

namespace everyport {

bool isLeaveOutCommand(const QString& words);
/// `poll leave-out`, `poll take-in`; of a poll that there is. A station is named as it was let in, or as logs name it.
Task<Result<Done>> runLeaveOutCommand(Station& station, CommandRequest request, CommandOutput& output);

} // namespace everyport
