#pragma once

#include "app/station/commandline/commandline.h"

namespace everyport {

/// `check`: what a start with the same options would meet, told without starting anything: the options, everyport.toml,
/// and the files of services, rules and plugins, as the account reads them that `--uid` names. Makes and changes no
/// file. `program` begins the complaints.
int runCheckCommand(const CommandLine& line, const QString& program);

} // namespace everyport
