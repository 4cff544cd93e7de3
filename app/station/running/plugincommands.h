#pragma once

#include "app/station/running/commands.h"

namespace everyport {

namespace plugins {
class PluginRegistry;
}

Task<Result<Done>> runPluginCommand(Station& station, CommandRequest request, CommandOutput& output);

/// `plugin enable`, `disable`, `set`, `reload`: of any registry, which must outlive the Task.
Task<Result<Done>> changePlugin(plugins::PluginRegistry& registry, CommandRequest request);

} // namespace everyport
