#pragma once

#include "app/python/pythonlib.h"

#include <QVariant>

#include "app/python/pyvalue.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::python {

/// An asyncio future of the running loop (else of `main`) with the Task's value; an Error becomes an EveryportError.
/// The work goes on when nobody awaits it; cancelling the future cancels it. Under the Gil.
py::object futureOf(Task<Result<QVariant>> task);

/// Runs anything that can be awaited in `main`. Dropping the Task cancels it; an exception becomes an Error. Under the
/// Gil.
Task<Result<PyValue>> taskOf(py::object awaitable);

/// Python ends: nobody waits any more, and what was waited for is cancelled. Under the Gil.
void dropWaiting();

/// As EveryportError, for `raise`.
py::object exceptionOf(const Error& error);

} // namespace everyport::python
