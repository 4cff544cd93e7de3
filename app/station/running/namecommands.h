#pragma once

#include "app/station/running/commands.h"

namespace everyport {

class Reactor;

/// "name find": what this program finds for a name, by the name service that its connections use. Of a station's
/// folders it needs nothing.
Task<Result<Done>> runNameCommand(Reactor& reactor, CommandRequest request, CommandOutput& output);

} // namespace everyport
