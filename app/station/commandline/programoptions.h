#pragma once

#include "app/config/option.h"

namespace everyport {

// Options of the whole program, whatever it is told to do. Those of a command are declared with it (commandtable.h).

OptionList fileOptions();    ///< Those that may stand in everyport.toml, too.
OptionList programOptions(); ///< All of them, as they are typed.

} // namespace everyport
