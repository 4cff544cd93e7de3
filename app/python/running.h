#pragma once

#include "app/python/pythonlib.h"

#include "app/python/pythonpart.h"

namespace everyport::python {

/// Of Python that has begun (interpretersetup.h); it ends with this.
std::unique_ptr<Interpreter::Running> runningPython(Reactor& reactor);

} // namespace everyport::python
