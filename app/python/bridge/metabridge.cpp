#include "app/python/bridge/metabridge.h"

#include <optional>
#include <pybind11/stl.h>
#include <set>
#include <unordered_map>

#include <QMetaMethod>
#include <QMetaObject>
#include <QMetaProperty>
#include <QPointer>

#include "app/python/bridge/signalrelay.h"
#include "app/python/bridge/values.h"
#include "app/python/interpretersetup.h"
#include "app/python/pythonerror.h"

using namespace Qt::StringLiterals;

namespace everyport::python {

namespace {

/// A QObject, weakly.
struct Handle {
    QPointer<QObject> object;
    const QMetaObject* meta; // of the class it was; static, or of a dynamic one that outlives its objects
    quintptr address;        // equality, also when it has gone
};

QObject& alive(const Handle& handle)
{
    if (!isAtHome())
        throw std::runtime_error(
            "Objects of the program belong to the thread of its loop; ask there: loop.call_soon_threadsafe.");
    if (!handle.object) {
        PyErr_Format(PyExc_ReferenceError, "this %s has been deleted", handle.meta->className());
        throw py::error_already_set();
    }
    return *handle.object;
}

// Python's classes by meta-object, for as long as Python runs.
std::unordered_map<const QMetaObject*, PyObject*> s_classes;

py::list describedProperties(const QMetaObject& meta)
{
    py::list all;
    for (int i = QObject::staticMetaObject.propertyCount(); i < meta.propertyCount(); ++i) {
        const auto property = meta.property(i);
        all.append(py::make_tuple(property.name(), i, property.typeName(), property.isWritable(),
            property.metaType() == QMetaType::fromType<QList<QObject*>>()));
    }
    return all;
}

QString signatureOf(const QMetaMethod& method)
{
    QStringList words;
    const auto names = method.parameterNames();
    for (int i = 0; i < method.parameterCount(); ++i) {
        const auto name = QString::fromUtf8(names.value(i));
        const auto type = QString::fromLatin1(method.parameterTypeName(i));
        words << (name.isEmpty() ? type : name + u": "_s + type);
    }
    return words.join(u", "_s);
}

py::list describedMethods(const QMetaObject& meta)
{
    py::list all;
    for (int i = QObject::staticMetaObject.methodCount(); i < meta.methodCount(); ++i) {
        const auto method = meta.method(i);
        if (method.access() != QMetaMethod::Public || method.methodType() == QMetaMethod::Constructor)
            continue;
        all.append(py::make_tuple(py::str(method.name().constData()), i, method.methodType() == QMetaMethod::Signal,
            bool(method.attributes() & QMetaMethod::Cloned), pyText(signatureOf(method)), py::str(method.typeName()),
            py::str(method.tag())));
    }
    return all;
}

QString docOf(const QMetaObject& meta)
{
    const auto at = meta.indexOfClassInfo("doc");
    return at < 0 ? QString() : QString::fromUtf8(meta.classInfo(at).value());
}

/// Class infos by name: what the methods and properties are for, and which of them may be called by whoever may only
/// look.
py::dict describedInfos(const QMetaObject& meta)
{
    py::dict all;
    for (int i = 0; i < meta.classInfoCount(); ++i)
        all[py::str(meta.classInfo(i).name())] = pyText(QString::fromUtf8(meta.classInfo(i).value()));
    return all;
}

py::object classOf(const QMetaObject& meta)
{
    if (const auto found = s_classes.find(&meta); found != s_classes.end())
        return py::reinterpret_borrow<py::object>(found->second);
    auto name = QString::fromLatin1(meta.className());
    name = name.mid(name.lastIndexOf(u':') + 1);
    auto made = py::module_::import("everyport._bridge")
                    .attr("make_class")(pyText(name), pyText(docOf(meta)), describedProperties(meta),
                        describedMethods(meta), describedInfos(meta));
    s_classes.emplace(&meta, made.inc_ref().ptr());
    return made;
}

py::object read(const Handle& handle, int index)
{
    auto& object = alive(handle);
    return toPython(object.metaObject()->property(index).read(&object));
}

void write(const Handle& handle, int index, py::handle value)
{
    auto& object = alive(handle);
    const auto property = object.metaObject()->property(index);
    if (!property.write(&object, toVariant(value, property.metaType()))) {
        PyErr_Format(PyExc_AttributeError, "%s cannot be set to that", property.name());
        throw py::error_already_set();
    }
}

/// The arguments by position, for this overload; nothing where they are of another number or have other names.
std::optional<std::vector<py::object>> arranged(
    const QMetaMethod& method, const py::tuple& given, const py::dict& named)
{
    if (size_t(method.parameterCount()) != given.size() + named.size())
        return std::nullopt;
    std::vector<py::object> all;
    for (const auto& each : given)
        all.push_back(py::reinterpret_borrow<py::object>(each));
    const auto names = method.parameterNames();
    for (int i = int(all.size()); i < method.parameterCount(); ++i) {
        const py::str name(names.value(i).constData());
        if (!named.contains(name))
            return std::nullopt;
        all.push_back(named[name]);
    }
    return all;
}

py::object invoke(QObject& object, const QMetaMethod& method, const std::vector<py::object>& given)
{
    std::vector<QVariant> values;
    values.reserve(given.size());
    for (int i = 0; i < method.parameterCount(); ++i)
        values.push_back(toVariant(given[size_t(i)], method.parameterMetaType(i)));
    const auto type = method.returnMetaType();
    const auto isVariant = type.id() == QMetaType::QVariant;
    const auto isVoid = type.id() == QMetaType::Void;
    QVariant result = isVariant || isVoid ? QVariant() : QVariant(type);
    std::vector<void*> slots_{isVoid ? nullptr : isVariant ? static_cast<void*>(&result) : result.data()};
    for (int i = 0; i < method.parameterCount(); ++i) {
        auto& value = values[size_t(i)];
        slots_.push_back(
            method.parameterMetaType(i).id() == QMetaType::QVariant ? static_cast<void*>(&value) : value.data());
    }
    QMetaObject::metacall(&object, QMetaObject::InvokeMetaMethod, method.methodIndex(), slots_.data());
    return isVoid ? py::object(py::none()) : toPython(result);
}

/// "start() takes 0 or 1 arguments, not 2: start(name)."
QString refusal(const QMetaObject& meta, const std::vector<int>& indexes, int given)
{
    std::set<int> counts;
    QStringList forms;
    for (const auto index : indexes) {
        const auto method = meta.method(index);
        counts.insert(method.parameterCount());
        QStringList names;
        for (const auto& name : method.parameterNames())
            names << QString::fromUtf8(name);
        forms << QString::fromUtf8(method.name()) + u'(' + names.join(u", "_s) + u')';
    }
    forms.removeDuplicates();
    const auto name = QString::fromUtf8(meta.method(indexes.front()).name());
    if (counts.contains(given))
        return u"%1() has arguments of other names: %2."_s.arg(name, forms.join(u", or "_s));
    QStringList takes;
    for (const auto count : counts)
        takes << (count == 0 ? u"no"_s : QString::number(count));
    const auto plural = counts == std::set<int>{1} ? u"argument"_s : u"arguments"_s;
    return u"%1() takes %2 %3, not %4: %5."_s.arg(
        name, takes.join(u" or "_s), plural, QString::number(given), forms.join(u", or "_s));
}

/// `indexes` are the overloads, the plain ones of a class before those of its bases.
py::object call(const Handle& handle, const std::vector<int>& indexes, const py::tuple& given, const py::dict& named)
{
    auto& object = alive(handle);
    std::exception_ptr refused;
    for (const auto index : indexes) {
        const auto method = object.metaObject()->method(index);
        const auto arguments = arranged(method, given, named);
        if (!arguments)
            continue;
        try {
            return invoke(object, method, *arguments);
        } catch (py::error_already_set& raised) {
            if (!raised.matches(PyExc_TypeError) && !raised.matches(PyExc_OverflowError)
                && !raised.matches(PyExc_ValueError))
                throw;
            refused = std::current_exception(); // another overload may take them
        }
    }
    if (refused)
        std::rethrow_exception(refused);
    PyErr_SetString(
        PyExc_TypeError, refusal(*object.metaObject(), indexes, int(given.size() + named.size())).toUtf8().constData());
    throw py::error_already_set();
}

std::shared_ptr<SignalRelay> connectSignal(const Handle& handle, int index, py::object callable, py::object gone)
{
    return SignalRelay::connect(alive(handle), index, std::move(callable), std::move(gone));
}

} // namespace

py::object toPython(QObject* object)
{
    if (!object)
        return py::none();
    const auto& meta = *object->metaObject();
    return classOf(meta)(py::cast(Handle{object, &meta, quintptr(object)}));
}

QObject* objectBehind(py::handle value)
{
    if (!py::isinstance(value, py::module_::import("everyport._bridge").attr("Object")))
        return nullptr;
    return &alive(value.attr("_handle").cast<Handle&>());
}

void bindMetaBridge(py::module_& module)
{
    s_classes.clear();
    py::class_<Handle>(module, "Handle", "An object of the program, weakly.")
        .def_property_readonly("address", [](const Handle& handle) { return handle.address; })
        .def_property_readonly("is_alive", [](const Handle& handle) { return isAtHome() && handle.object; })
        .def("read", &read)
        .def("write", &write)
        .def("call", &call)
        .def("connect", &connectSignal);
    py::class_<SignalRelay, std::shared_ptr<SignalRelay>>(module, "Connection", "A signal's way to a callable.")
        .def("disconnect", &SignalRelay::disconnectNow, "No more calls. Twice is fine.")
        .def_property_readonly("is_connected", &SignalRelay::isConnected);
}

} // namespace everyport::python
