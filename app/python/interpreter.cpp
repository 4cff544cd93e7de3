#include "app/python/interpretersetup.h"

#include "app/python/interpreter.h"

#include "app/log/log.h"
#include "app/python/awaitables.h"
#include "app/python/pythonerror.h"
#include "app/python/signalbell.h"
#include "app/python/values.h"
#include "app/python/watchclock.h"

using namespace Qt::StringLiterals;

namespace everyport::python {

namespace {
Interpreter* s_current = nullptr;

py::dict namespaceOf(const QMap<QString, QObject*>& names)
{
    py::dict all;
    all["__name__"] = "everyport.run";
    for (auto at = names.begin(); at != names.end(); ++at)
        all[pyText(at.key())] = toPython(at.value());
    return all;
}

}

/// What there is while Python runs.
class Interpreter::Running {
public:
    explicit Running(Reactor& reactor) : m_bell(reactor) {}
    ~Running()
    {
        PyEval_RestoreThread(m_thread);
        try {
            py::module_::import("everyport._guest").attr("end")();
        } catch (py::error_already_set& raised) {
            raised.discard_as_unraisable("ending Python");
        }
        endWatchClock();
        dropWaiting();
        Py_FinalizeEx();
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    /// With the Gil, which it gives up in the end.
    Result<Done> open(const InterpreterSettings& settings)
    {
        auto done = Result<Done>(Done());
        try {
            py::module_::import("everyport._guest").attr("begin")(m_bell.writeEnd(), settings.takesSignals);
            py::module_::import("everyport._output").attr("begin")(settings.keepsStreams);
        } catch (py::error_already_set& raised) {
            done = errorFrom(raised);
        }
        m_thread = PyEval_SaveThread();
        return done;
    }

private:
    SignalBell m_bell;
    PyThreadState* m_thread = nullptr;
};

Interpreter::Interpreter(Reactor& reactor, Log& log, InterpreterSettings settings)
    : m_reactor(reactor)
    , m_log(log)
    , m_settings(settings)
{
}

Interpreter::~Interpreter()
{
    m_running.reset();
    if (s_current == this)
        s_current = nullptr;
}

Result<Done> Interpreter::start()
{
    if (m_running)
        return Done();
    if (s_current || Py_IsInitialized())
        return Error{Error::Kind::Local, Reason::InUse, u"Python runs already in this program."_s, {}, 0};
    auto begun = beginPython(m_settings);
    if (!begun)
        return begun;
    s_current = this;
    m_running = std::make_unique<Running>(m_reactor);
    auto opened = m_running->open(m_settings);
    if (!opened)
        m_log.error(u"python"_s, opened.error());
    return opened;
}

bool Interpreter::isRunning() const
{
    return m_running != nullptr;
}

Interpreter* Interpreter::current()
{
    return s_current;
}

Result<Done> Interpreter::run(const QString& source, const QMap<QString, QObject*>& names, const QString& file)
{
    auto started = start();
    if (!started)
        return started;
    const Gil gil;
    try {
        const auto builtins = py::module_::import("builtins");
        const auto code = builtins.attr("compile")(pyText(source), pyText(file), "exec");
        builtins.attr("exec")(code, namespaceOf(names));
        return Done();
    } catch (py::error_already_set& raised) {
        return errorFrom(raised);
    }
}

Task<Result<PyValue>> await(Interpreter& interpreter, const QString& source, const QMap<QString, QObject*>& names)
{
    if (auto started = interpreter.start(); !started)
        return Task<Result<PyValue>>(Result<PyValue>(started.error()));
    const Gil gil;
    try {
        return taskOf(py::module_::import("builtins").attr("eval")(pyText(source), namespaceOf(names)));
    } catch (py::error_already_set& raised) {
        return Task<Result<PyValue>>(Result<PyValue>(errorFrom(raised)));
    }
}

} // namespace everyport::python
