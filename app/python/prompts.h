#pragma once

#include "app/python/pythonlib.h"

#include "app/python/pythonpart.h"

namespace everyport::python {

// Once Python has begun. They take the Gil themselves.
Result<std::unique_ptr<Session::Python>> sessionOf(SessionEvents& events, SessionSettings settings);
Result<std::unique_ptr<TerminalPrompt::Python>> terminalOf(TerminalEvents& events, const TerminalSettings& settings);

void bindSessions(py::module_& module);
void bindTerminals(py::module_& module);

} // namespace everyport::python
