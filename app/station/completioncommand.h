#pragma once

#include "app/station/commandline/commandline.h"

namespace everyport {

/// `completion SHELL` prints what makes a shell's Tab key know this program; `completion words …`, which that calls,
/// what may stand at the end of these words. The names of accounts, polls and the like are those of the running
/// program. The exit code. Before any QCoreApplication.
int runCompletionCommand(const CommandLine& line, const QString& program);

} // namespace everyport
