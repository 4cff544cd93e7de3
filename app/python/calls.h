#pragma once

#include <QVariantList>

#include "app/python/pyvalue.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::python {

class Interpreter;

/// `name` of `module`, such as a class of the package `everyport`. Starts Python where it has not begun; an exception
/// is an Error as of Interpreter::run.
Result<PyValue> importName(Interpreter& interpreter, const QString& module, const QString& name);

/// Calls `object.method(arguments…)`, or the object itself where the name is empty; QObject pointers among the
/// arguments are held weakly. What can be awaited is awaited in the loop that always runs. Dropping the Task cancels
/// that.
Task<Result<PyValue>> call(const PyValue& object, const QString& method, const QVariantList& arguments);

} // namespace everyport::python
