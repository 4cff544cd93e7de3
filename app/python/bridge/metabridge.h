#pragma once

#include "app/python/pythonlib.h"

class QObject;

namespace everyport::python {

/// The QObject of one of everyport's Objects; null for anything else. ReferenceError when it has been deleted.
QObject* objectBehind(py::handle value);

/// The C++ under `everyport._bridge`, which makes a Python class of a meta-object.
void bindMetaBridge(py::module_& module);

} // namespace everyport::python
