#pragma once

#include "app/station/commandline/commandline.h"

namespace everyport {

/// `python FILE ARGUMENTS`: runs the script on the program's loop, with the station of the data folder where no other
/// program has it, and returns its exit status. `program` begins the complaints.
int runPythonCommand(const CommandLine& line, const QString& program);

} // namespace everyport
