#include "app/python/bridge/signalrelay.h"

#include <QMetaMethod>

#include "app/python/bridge/values.h"
#include "app/python/pythonerror.h"

namespace everyport::python {

namespace {

// Slots of its own, behind QObject's.
constexpr int deliverSlot = 0;
constexpr int goneSlot = 1;

int slotNumber(int own)
{
    return QObject::staticMetaObject.methodCount() + own;
}

} // namespace

/// What the signal calls, and how.
struct SignalRelay::Called {
    Called(py::object what, py::object whenGone)
        : callable(std::move(what)),
          gone(std::move(whenGone)),
          context(py::reinterpret_steal<py::object>(PyContext_CopyCurrent()))
    {
    }
    ~Called();
    Called(const Called&) = delete;
    Called& operator=(const Called&) = delete;
    void run(const py::object& what, const py::tuple& arguments) const;

    std::vector<QMetaType> types;
    py::object callable;
    py::object gone; // called when the sender goes, or None
    py::object context;
};

SignalRelay::Called::~Called()
{
    if (!Py_IsInitialized()) {
        callable.release();
        gone.release();
        context.release();
        return;
    }
    const Gil gil;
    callable = py::object();
    gone = py::object();
    context = py::object();
}

std::shared_ptr<SignalRelay> SignalRelay::connect(QObject& sender, int signal, py::object callable, py::object gone)
{
    if (!PyCallable_Check(callable.ptr()))
        throw py::type_error("a signal is connected to what can be called");
    const auto called = std::make_shared<Called>(std::move(callable), std::move(gone));
    const auto method = sender.metaObject()->method(signal);
    for (int i = 0; i < method.parameterCount(); ++i)
        called->types.push_back(method.parameterMetaType(i));
    std::shared_ptr<SignalRelay> relay(new SignalRelay(called));
    relay->m_ways.push_back(
        QMetaObject::connect(&sender, signal, relay.get(), slotNumber(deliverSlot), Qt::DirectConnection));
    const auto destroyed = QMetaMethod::fromSignal(&QObject::destroyed).methodIndex();
    relay->m_ways.push_back(
        QMetaObject::connect(&sender, destroyed, relay.get(), slotNumber(goneSlot), Qt::DirectConnection));
    relay->m_self = relay;
    return relay;
}

void SignalRelay::disconnectNow()
{
    const auto keep = std::exchange(m_self, nullptr);
    for (const auto& way : std::exchange(m_ways, {}))
        QObject::disconnect(way);
    const auto gone = std::exchange(m_called, nullptr);
}

int SignalRelay::qt_metacall(QMetaObject::Call call, int id, void** arguments)
{
    id = QObject::qt_metacall(call, id, arguments);
    if (id < 0 || call != QMetaObject::InvokeMetaMethod)
        return id;
    if (!Py_IsInitialized())
        return -1;
    const Gil gil;            // also for ourselves: another thread of Python's may disconnect us
    const auto keep = m_self; // what is called may disconnect us
    if (!keep)
        return -1;
    if (id == deliverSlot)
        deliver(arguments);
    else
        senderGone();
    return -1;
}

void SignalRelay::deliver(void** arguments)
{
    const auto called = m_called;
    try {
        py::tuple values(called->types.size());
        for (size_t i = 0; i < called->types.size(); ++i)
            PyTuple_SET_ITEM(values.ptr(), Py_ssize_t(i), toPython(called->types[i], arguments[i + 1]).release().ptr());
        called->run(called->callable, values);
    } catch (py::error_already_set& raised) {
        raised.discard_as_unraisable("a signal's arguments");
    }
}

void SignalRelay::senderGone()
{
    const auto keep = std::exchange(m_self, nullptr);
    const auto called = std::exchange(m_called, nullptr);
    m_ways.clear();
    if (called->gone.is_none())
        return;
    try {
        called->run(called->gone, py::tuple());
    } catch (py::error_already_set& raised) {
        raised.discard_as_unraisable("a signal's end");
    }
}

void SignalRelay::Called::run(const py::object& what, const py::tuple& arguments) const
{
    // A copy each: a callable that causes the same signal again enters it twice.
    const auto inside = py::reinterpret_steal<py::object>(PyContext_Copy(context.ptr()));
    if (!inside || PyContext_Enter(inside.ptr()) != 0)
        throw py::error_already_set();
    try {
        const auto result = py::reinterpret_steal<py::object>(PyObject_Call(what.ptr(), arguments.ptr(), nullptr));
        if (!result)
            throw py::error_already_set();
        if (PyCoro_CheckExact(result.ptr()))
            py::module_::import("everyport._guest").attr("spawn")(result);
    } catch (py::error_already_set& raised) {
        try {
            py::module_::import("everyport._output").attr("tell_of")(raised.value());
        } catch (py::error_already_set& second) {
            second.discard_as_unraisable("a signal's callable");
        }
    }
    PyContext_Exit(inside.ptr());
}

} // namespace everyport::python
