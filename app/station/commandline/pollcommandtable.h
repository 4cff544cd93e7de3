#pragma once

#include "app/station/commandline/command.h"

namespace everyport::commandtable {

QList<Command> pollCommands(); ///< `poll …`, questions with their rounds, votes and results.

} // namespace everyport::commandtable
