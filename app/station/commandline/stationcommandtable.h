#pragma once

#include "app/station/commandline/command.h"

namespace everyport::commandtable {

QList<Command> stationCommands(); ///< `stations …`, other programs that share polls with this one.

} // namespace everyport::commandtable
