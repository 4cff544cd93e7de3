#pragma once

#include "app/station/running/commands.h"

namespace everyport {

/// Whether a command of root's changes files of the configuration that are root's: then this process writes them, as
/// root, since the program that runs, or the account that files are used as, may not. Blocks.
bool changesRootsConfiguration(const QString& words, const QString& configFolder);

/// Does it, and has the program that runs read them again, where one does. Refused where that one has its configuration
/// elsewhere. Blocks.
Result<Done> changeRootsConfiguration(
    const QString& configFolder, const QString& dataFolder, const CommandRequest& request);

} // namespace everyport
