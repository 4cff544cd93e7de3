#pragma once

#include "app/station/running/commands.h"

namespace everyport {

class Accounts;

// What an account logs in by beside its password. Each is shown once, in the output of the command that makes it.
Task<Result<Done>> makeToken(Accounts& accounts, CommandRequest request, CommandOutput& output);
Task<Result<Done>> listTokens(Accounts& accounts, CommandRequest request, CommandOutput& output);
Task<Result<Done>> revokeToken(Accounts& accounts, CommandRequest request, CommandOutput& output);
Task<Result<Done>> secondFactor(Accounts& accounts, CommandRequest request, CommandOutput& output);

} // namespace everyport
