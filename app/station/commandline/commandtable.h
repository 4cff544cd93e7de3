#pragma once

#include "app/station/commandline/command.h"

namespace everyport {

/// All commands as they are declared, in the order in which they are explained.
const QList<Command>& commands();
const Command* findCommand(const QString& words); ///< Null where there is none of these words.

} // namespace everyport
