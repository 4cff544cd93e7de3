#pragma once

#include "app/station/asking/controlclient.h"

namespace everyport {

/// `backup FILE` where a program runs on the data folder: that makes it, and this process writes the file, since the
/// program may be another account, and see another /tmp and no home. Blocks.
Result<Done> backUpByRunning(
    ControlClient& client, CommandRequest request, const QString& dataFolder, CommandOutput& output);

} // namespace everyport
