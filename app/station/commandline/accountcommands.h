#pragma once

#include "app/station/commandline/command.h"

namespace everyport {

/// `user …` as it is declared: accounts, what they may do, and how somebody shows that one is theirs. A part of the
/// table (commandtable.h).
QList<Command> accountCommands();

} // namespace everyport
