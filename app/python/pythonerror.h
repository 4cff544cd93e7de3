#pragma once

#include "app/python/pythonlib.h"

#include "netcore/base/error.h"

namespace everyport::python {

/// An exception as a value: `text` is the traceback as Python prints it, `code` the class's name. What was an Error
/// before it became an EveryportError is that Error again. Needs the Gil; the Python error state is clear afterwards.
Error errorFrom(py::error_already_set& raised);

/// The text of a Python str; what is none of UTF-8 is replaced.
QString textOf(py::handle text);
py::str pyText(const QString& text);
py::list pyTexts(const QStringList& texts);

} // namespace everyport::python
