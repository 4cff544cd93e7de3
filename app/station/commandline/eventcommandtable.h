#pragma once

#include "app/station/commandline/command.h"

namespace everyport::commandtable {

QList<Command> eventCommands(); ///< `event …`, running orders.

} // namespace everyport::commandtable
