#pragma once

#include "app/python/pythonpart.h"

namespace everyport::python {

/// From here on the program's functions can be called. False where it is of another version than this library: none
/// can.
bool meetProgram(const ProgramPart& program);

} // namespace everyport::python
