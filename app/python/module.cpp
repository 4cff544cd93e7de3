#include "app/python/interpretersetup.h"

#include "app/log/log.h"
#include "app/python/bridge/metabridge.h"
#include "app/python/bridge/values.h"
#include "app/python/guestloop.h"
#include "app/python/prompts.h"
#include "app/python/pythonerror.h"
#include "app/python/watchclock.h"

using namespace Qt::StringLiterals;

namespace everyport::python {

namespace {

py::object carried(const std::string& file)
{
    const auto source = carriedSource(QString::fromStdString(file));
    if (source.isNull())
        return py::none();
    return py::bytes(source.constData(), size_t(source.size()));
}

/// From any thread: the log belongs to the loop's.
void log(const std::string& level, py::str text)
{
    auto* interpreter = Interpreter::current();
    const auto line = textOf(text);
    if (!interpreter || line.isEmpty())
        return;
    const auto worth = logLevelNamed(QString::fromStdString(level)).value_or(LogLevel::Info);
    if (isAtHome()) {
        interpreter->log().quote(worth, u"python"_s, line);
        return;
    }
    interpreter->reactor().callFromThread([worth, line] {
        if (auto* still = Interpreter::current())
            still->log().quote(worth, u"python"_s, line);
    });
}

py::object root()
{
    auto* interpreter = Interpreter::current();
    return toPython(interpreter ? interpreter->root() : nullptr);
}

/// As if the innermost loop that a command runs had raised it; false where none runs.
bool endInnermost(const py::object& exception)
{
    PyErr_SetObject(py::type::of(exception).ptr(), exception.ptr());
    return GuestLoop::endInnermost(std::make_exception_ptr(py::error_already_set()));
}

} // namespace

PYBIND11_MODULE(_everyport, module)
{
    module.doc() = "What of the package everyport is C++.";
    module.def("carried", &carried, "Source of a module that the program carries, or None.");
    module.def("at_home", &isAtHome, "Whether this is the thread of the program's loop.");
    module.def("log", &log, "A line of the program's log: debug, info, warning or error, and the text.");
    module.def("root", &root, "The running program as an Object, or None.");
    module.def(
        "end_innermost", &endInnermost, "Raises it out of the innermost loop within; False where there is none.");
    module.attr("HAS_STOPPED") = GuestLoop::hasStopped;
    bindSeat(module);
    bindMetaBridge(module);
    bindSessions(module);
    bindTerminals(module);
    bindWatchClock(module);
}

} // namespace everyport::python
