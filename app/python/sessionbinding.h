#pragma once

#include "app/python/pythonlib.h"

namespace everyport::python {

void bindSessions(py::module_& module);
void bindTerminals(py::module_& module);

} // namespace everyport::python
