#include "app/python/pythonlib.h"

#include "app/python/calls.h"

#include "app/python/awaitables.h"
#include "app/python/interpreter.h"
#include "app/python/pythonerror.h"
#include "app/python/pyvalueheld.h"
#include "app/python/values.h"

using namespace Qt::StringLiterals;

namespace everyport::python {

namespace {

Task<Result<PyValue>> ready(Result<PyValue> result)
{
    return Task<Result<PyValue>>(std::move(result));
}

} // namespace

Result<PyValue> importName(Interpreter& interpreter, const QString& module, const QString& name)
{
    if (auto started = interpreter.start(); !started)
        return started.error();
    const Gil gil;
    try {
        return pyValue(py::module_::import(module.toUtf8().constData()).attr(pyText(name)));
    } catch (py::error_already_set& raised) {
        return errorFrom(raised);
    }
}

Task<Result<PyValue>> call(const PyValue& object, const QString& method, const QVariantList& arguments)
{
    if (!object.isValid() || !Py_IsInitialized())
        return ready(Error {Error::Kind::Closed, Reason::None, u"Python has ended."_s, {}, 0});
    const Gil gil;
    try {
        py::tuple values(arguments.size());
        for (qsizetype i = 0; i < arguments.size(); ++i)
            PyTuple_SET_ITEM(values.ptr(), i, toPython(arguments[i]).release().ptr());
        const py::object function = method.isEmpty() ? object.held()->object : py::object(object.held()->object.attr(pyText(method)));
        const auto result = py::reinterpret_steal<py::object>(PyObject_Call(function.ptr(), values.ptr(), nullptr));
        if (!result)
            throw py::error_already_set();
        if (py::hasattr(result, "__await__"))
            return taskOf(result);
        return ready(pyValue(result));
    } catch (py::error_already_set& raised) {
        return ready(errorFrom(raised));
    }
}

} // namespace everyport::python
