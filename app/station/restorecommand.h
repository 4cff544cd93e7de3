#pragma once

#include "app/station/commandline/commandline.h"

namespace everyport {

/// `restore FILE`: unpacks a backup below the data folder, says what it would do, and puts it in place; at the next
/// start where a program runs on the folder. `program` begins the complaints. Before any QCoreApplication.
int runRestoreCommand(const CommandLine& line, const QString& program);

} // namespace everyport
