#pragma once

#include "app/python/pythonlib.h"

#include <QString>

#include "app/python/interpreter.h"

namespace everyport::python {

/// Begins CPython by `settings`, with the Gil held afterwards by whoever called.
Result<Done> beginPython(const InterpreterSettings& settings);

/// Whether this is the thread, and the process, that the interpreter began in: a fork has no reactor.
bool isAtHome();

/// The part of `everyport` that is C++, as CPython's table of built-in modules takes it.
extern "C" PyObject* PyInit__everyport();

/// Source of a module of the package `everyport`, as the program carries it; null where there is none.
QByteArray carriedSource(const QString& file);

} // namespace everyport::python
