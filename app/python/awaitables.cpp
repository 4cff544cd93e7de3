#include "app/python/awaitables.h"

#include <list>

#include "app/python/bridge/values.h"
#include "app/python/pythonerror.h"
#include "app/python/pyvalueheld.h"
#include "netcore/task/deferred.h"

namespace everyport::python {

namespace {

constexpr qsizetype longestRepr = 4000;

/// A Task whose value somebody in Python waits for.
struct Waiting {
    Task<Result<QVariant>> task;
    py::object future;
};
std::list<std::unique_ptr<Waiting>> s_waiting;

void settle(const py::object& future, const Result<QVariant>& result)
{
    if (future.attr("done")().cast<bool>())
        return;
    if (result)
        future.attr("set_result")(toPython(*result));
    else if (result.error().isCancelled())
        future.attr("cancel")();
    else
        future.attr("set_exception")(exceptionOf(result.error()));
}

void taskEnded(std::list<std::unique_ptr<Waiting>>::iterator at, const Result<QVariant>& result)
{
    const auto waiting = std::move(*at);
    s_waiting.erase(at);
    if (!Py_IsInitialized()) {
        waiting->future.release();
        return;
    }
    const Gil gil;
    try {
        settle(waiting->future, result);
    } catch (py::error_already_set& raised) {
        raised.discard_as_unraisable("telling a future");
    }
    waiting->future = py::object();
}

py::object loopForFutures()
{
    const auto running = py::module_::import("asyncio").attr("_get_running_loop")();
    return running.is_none() ? py::object(py::module_::import("everyport._guest").attr("main")) : py::object(running);
}

using Ended = Deferred<Result<PyValue>>;

/// Hears how what is awaited has ended; a callback of its asyncio task.
void awaitableEnded(const std::shared_ptr<Ended>& deferred, const py::object& task)
{
    auto result = Result<PyValue>(Error::cancelled());
    if (!task.attr("cancelled")().cast<bool>()) {
        try {
            result = pyValue(task.attr("result")());
        } catch (py::error_already_set& raised) {
            result = errorFrom(raised);
        }
    }
    deferred->fire(std::move(result));
}

} // namespace

py::object exceptionOf(const Error& error)
{
    return py::module_::import("everyport._errors")
        .attr("EveryportError")(pyText(error.text), int(error.kind), pyText(reasonName(error.reason)),
            int(error.reason), pyText(error.code), error.native);
}

py::object futureOf(Task<Result<QVariant>> task)
{
    auto future = loopForFutures().attr("create_future")();
    if (!task.isValid()) {
        future.attr("set_exception")(exceptionOf(Error::cancelled()));
        return future;
    }
    if (task.isReady()) {
        settle(future, task.take());
        return future;
    }
    const auto at = s_waiting.insert(s_waiting.end(), std::make_unique<Waiting>(Waiting{std::move(task), future}));
    auto* waiting = at->get();
    waiting->task.whenDone([at](Result<QVariant> result) { taskEnded(at, result); });
    future.attr("add_done_callback")(py::cpp_function([waiting](const py::object& done) {
        // Once it is done by its Task, `waiting` has gone.
        if (!done.attr("cancelled")().cast<bool>())
            return;
        const auto found = std::find_if(
            s_waiting.begin(), s_waiting.end(), [waiting](const auto& each) { return each.get() == waiting; });
        if (found == s_waiting.end())
            return;
        const auto dropped = std::move(*found);
        s_waiting.erase(found);
    }));
    return future;
}

void dropWaiting()
{
    // Each may say something as it goes.
    const auto gone = std::exchange(s_waiting, {});
}

Task<Result<PyValue>> taskOf(py::object awaitable)
{
    auto deferred = std::make_shared<Ended>();
    py::object running;
    try {
        const auto main = py::module_::import("everyport._guest").attr("main");
        running = py::module_::import("asyncio").attr("ensure_future")(std::move(awaitable), py::arg("loop") = main);
    } catch (py::error_already_set& raised) {
        return Task<Result<PyValue>>(Result<PyValue>(errorFrom(raised)));
    }
    const auto held = pyValue(running);
    auto task = deferred->task([held] {
        const Gil gil;
        objectOf(held).attr("cancel")();
    });
    running.attr("add_done_callback")(
        py::cpp_function([deferred](const py::object& ended) { awaitableEnded(deferred, ended); }));
    return task;
}

QString HeldObject::repr() const
{
    if (!Py_IsInitialized())
        return {};
    const Gil gil;
    try {
        return textOf(py::repr(object)).left(longestRepr);
    } catch (py::error_already_set& raised) {
        raised.discard_as_unraisable("a repr");
        return u'<' + QString::fromUtf8(Py_TYPE(object.ptr())->tp_name) + u'>';
    }
}

QVariant HeldObject::toVariant() const
{
    if (!Py_IsInitialized())
        return {};
    const Gil gil;
    try {
        return python::toVariant(object);
    } catch (py::error_already_set&) {
        return {};
    }
}

} // namespace everyport::python
