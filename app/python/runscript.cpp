#include "app/python/pythonlib.h"

#include "app/python/interpreter.h"
#include "app/python/pythonerror.h"

namespace everyport::python {

Result<int> runScript(Interpreter& interpreter, const QString& file, const QStringList& arguments)
{
    auto started = interpreter.start();
    if (!started)
        return started.error();
    const Gil gil;
    try {
        py::list words;
        for (const auto& argument : arguments)
            words.append(pyText(argument));
        return py::module_::import("everyport._script").attr("run")(pyText(file), words).cast<int>();
    } catch (py::error_already_set& raised) {
        return errorFrom(raised);
    }
}

} // namespace everyport::python
