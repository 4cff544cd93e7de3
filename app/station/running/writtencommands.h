#pragma once

#include "app/station/running/commands.h"

namespace everyport::polls {
class PollRegistry;
} // namespace everyport::polls

namespace everyport {

/// `poll words`, and what decides what becomes of one of them: `poll show`, `poll hide`, `poll combine`, `poll undo`.
/// The first of its arguments is a poll's id. Loop's thread.
bool isWrittenCommand(const QString& words);
Task<Result<Done>> runWrittenCommand(
    polls::PollRegistry& registry, const CommandRequest& request, CommandOutput& output);

} // namespace everyport
