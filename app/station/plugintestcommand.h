#pragma once

#include "app/station/commandline/commandline.h"

namespace everyport {

/// `plugin new NAME` and `plugin test NAME`: what is about files alone and needs no station. `program` begins the
/// complaints.
int runPluginFileCommand(const CommandLine& line, const QString& program);

} // namespace everyport
