#include "app/python/running.h"

#include "app/python/awaitables.h"
#include "app/python/pythonerror.h"
#include "app/python/signalwakeup.h"
#include "app/python/watchclock.h"

namespace everyport::python {

namespace {

/// What there is while Python runs.
class Ours final : public Interpreter::Running {
public:
    explicit Ours(Reactor& reactor) : m_bell(reactor) {}
    ~Ours() override
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
    Ours(const Ours&) = delete;
    Ours& operator=(const Ours&) = delete;

    Result<Done> open(const InterpreterSettings& settings) override
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
    SignalWakeup m_bell;
    PyThreadState* m_thread = nullptr;
};

} // namespace

std::unique_ptr<Interpreter::Running> runningPython(Reactor& reactor)
{
    return std::make_unique<Ours>(reactor);
}

} // namespace everyport::python
