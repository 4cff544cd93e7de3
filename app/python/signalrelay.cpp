#include "app/python/signalrelay.h"

#include <QMetaMethod>

#include "app/python/pythonerror.h"
#include "app/python/values.h"

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

SignalRelay::SignalRelay(py::object callable, py::object gone)
    : m_callable(std::move(callable))
    , m_gone(std::move(gone))
    , m_context(py::reinterpret_steal<py::object>(PyContext_CopyCurrent()))
{
}

SignalRelay::~SignalRelay()
{
    if (!Py_IsInitialized()) {
        m_callable.release();
        m_gone.release();
        m_context.release();
        return;
    }
    const Gil gil;
    m_callable = py::object();
    m_gone = py::object();
    m_context = py::object();
}

std::shared_ptr<SignalRelay> SignalRelay::connect(QObject& sender, int signal, py::object callable, py::object gone)
{
    if (!PyCallable_Check(callable.ptr()))
        throw py::type_error("a signal is connected to what can be called");
    std::shared_ptr<SignalRelay> relay(new SignalRelay(std::move(callable), std::move(gone)));
    const auto method = sender.metaObject()->method(signal);
    for (int i = 0; i < method.parameterCount(); ++i)
        relay->m_types.push_back(method.parameterMetaType(i));
    relay->m_ways.push_back(QMetaObject::connect(&sender, signal, relay.get(), slotNumber(deliverSlot), Qt::DirectConnection));
    const auto destroyed = QMetaMethod::fromSignal(&QObject::destroyed).methodIndex();
    relay->m_ways.push_back(QMetaObject::connect(&sender, destroyed, relay.get(), slotNumber(goneSlot), Qt::DirectConnection));
    relay->m_self = relay;
    return relay;
}

void SignalRelay::disconnectNow()
{
    const auto keep = std::exchange(m_self, nullptr);
    for (const auto& way : m_ways)
        QObject::disconnect(way);
    m_ways.clear();
}

int SignalRelay::qt_metacall(QMetaObject::Call call, int id, void** arguments)
{
    id = QObject::qt_metacall(call, id, arguments);
    if (id < 0 || call != QMetaObject::InvokeMetaMethod)
        return id;
    const auto keep = m_self; // what is called may disconnect us
    if (!keep || !Py_IsInitialized())
        return -1;
    if (id == deliverSlot)
        deliver(arguments);
    else
        senderGone();
    return -1;
}

void SignalRelay::deliver(void** arguments)
{
    const Gil gil;
    try {
        py::tuple values(m_types.size());
        for (size_t i = 0; i < m_types.size(); ++i)
            PyTuple_SET_ITEM(values.ptr(), Py_ssize_t(i), toPython(m_types[i], arguments[i + 1]).release().ptr());
        run(m_callable, values);
    } catch (py::error_already_set& raised) {
        raised.discard_as_unraisable("a signal's arguments");
    }
}

void SignalRelay::run(const py::object& callable, const py::tuple& arguments)
{
    // A copy each: a callable that causes the same signal again enters it twice.
    const auto context = py::reinterpret_steal<py::object>(PyContext_Copy(m_context.ptr()));
    if (!context || PyContext_Enter(context.ptr()) != 0)
        throw py::error_already_set();
    try {
        const auto result = py::reinterpret_steal<py::object>(PyObject_Call(callable.ptr(), arguments.ptr(), nullptr));
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
    PyContext_Exit(context.ptr());
}

void SignalRelay::senderGone()
{
    const auto keep = std::exchange(m_self, nullptr);
    const Gil gil;
    if (!m_gone.is_none())
        run(m_gone, py::tuple());
}

} // namespace everyport::python
