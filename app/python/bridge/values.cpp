#include "app/python/bridge/values.h"

#include <limits>

#include <QDateTime>
#include <QMetaEnum>
#include <QObject>
#include <QSequentialIterable>

#include "app/answers/answer.h"
#include "app/python/awaitables.h"
#include "app/python/bridge/metabridge.h"
#include "app/python/pythonerror.h"

using namespace Qt::StringLiterals;

namespace everyport::python {

namespace {

py::object fromDateTime(const QDateTime& at)
{
    if (!at.isValid())
        return py::none();
    const auto datetime = py::module_::import("datetime");
    const auto utc = datetime.attr("timezone").attr("utc");
    const auto whole = datetime.attr("datetime").attr("fromtimestamp")(at.toSecsSinceEpoch(), utc);
    return whole.attr("replace")(
        py::arg("microsecond") = int(at.toMSecsSinceEpoch() - at.toSecsSinceEpoch() * 1000) * 1000);
}

py::object fromSequence(const QSequentialIterable& sequence)
{
    py::list list;
    for (const auto& item : sequence)
        list.append(toPython(item));
    return list;
}

template <typename Map>
py::object fromMap(const Map& map)
{
    py::dict dict;
    for (auto at = map.begin(); at != map.end(); ++at)
        dict[pyText(at.key())] = toPython(at.value());
    return dict;
}

/// The enumeration that a metatype is of, where its class is known.
QMetaEnum enumOf(QMetaType type)
{
    const auto* meta = type.metaObject();
    if (!(type.flags() & QMetaType::IsEnumeration) || !meta)
        return {};
    const auto name = QByteArray(type.name());
    return meta->enumerator(meta->indexOfEnumerator(name.mid(name.lastIndexOf(':') + 1).constData()));
}

py::object fromOther(const QVariant& value)
{
    const auto type = value.metaType();
    if (const auto names = enumOf(type); names.isValid())
        return pyText(QString::fromLatin1(names.valueToKeys(value.toInt())));
    if (type.flags() & QMetaType::PointerToQObject)
        return toPython(value.value<QObject*>());
    if (type == QMetaType::fromType<faces::Answer>())
        return futureOf(value.value<faces::Answer>().take());
    if (value.canConvert<QSequentialIterable>())
        return fromSequence(value.value<QSequentialIterable>());
    if (value.canConvert<qlonglong>() && (type.flags() & QMetaType::IsEnumeration))
        return py::int_(value.toLongLong());
    if (value.canConvert<QString>())
        return pyText(value.toString());
    return pyText(u'<' + QString::fromLatin1(type.name()) + u'>');
}

[[noreturn]] void refuse(PyObject* kind, const QString& why)
{
    PyErr_SetString(kind, why.toUtf8().constData());
    throw py::error_already_set();
}

QString typeOf(py::handle value)
{
    return QString::fromUtf8(Py_TYPE(value.ptr())->tp_name);
}

QVariant natural(py::handle value);

QVariant fromInteger(py::handle value)
{
    int overflow = 0;
    const auto number = PyLong_AsLongLongAndOverflow(value.ptr(), &overflow);
    if (overflow == 0)
        return qlonglong(number);
    const auto large = PyLong_AsUnsignedLongLong(value.ptr());
    if (PyErr_Occurred())
        throw py::error_already_set();
    return qulonglong(large);
}

QVariant fromDict(py::handle value)
{
    QVariantMap map;
    for (const auto& [key, item] : py::reinterpret_borrow<py::dict>(value)) {
        if (!PyUnicode_Check(key.ptr()))
            refuse(PyExc_TypeError, u"a dict with keys that are str, not %1"_s.arg(typeOf(key)));
        map.insert(textOf(key), natural(item));
    }
    return map;
}

QVariant fromList(py::handle value)
{
    QVariantList list;
    for (const auto& item : py::reinterpret_borrow<py::sequence>(value))
        list.append(natural(item));
    return list;
}

QVariant natural(py::handle value)
{
    auto* object = value.ptr();
    if (object == Py_None)
        return {};
    if (PyBool_Check(object))
        return object == Py_True;
    if (PyLong_Check(object))
        return fromInteger(value);
    if (PyFloat_Check(object))
        return PyFloat_AS_DOUBLE(object);
    if (PyUnicode_Check(object))
        return textOf(value);
    if (PyBytes_Check(object))
        return QByteArray(PyBytes_AS_STRING(object), PyBytes_GET_SIZE(object));
    if (PyList_Check(object) || PyTuple_Check(object))
        return fromList(value);
    if (PyDict_Check(object))
        return fromDict(value);
    if (py::isinstance(value, py::module_::import("datetime").attr("datetime")))
        return QDateTime::fromMSecsSinceEpoch(qint64(value.attr("timestamp")().cast<double>() * 1000), Qt::UTC);
    if (auto* qobject = objectBehind(value))
        return QVariant::fromValue(qobject);
    refuse(PyExc_TypeError, u"%1 has no counterpart in the program"_s.arg(typeOf(value)));
}

bool isNumber(QMetaType type)
{
    switch (type.id()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
    case QMetaType::ULong: return true;
    default: return false;
    }
}

/// Whether Qt would change the meaning: "12" is no number here, and 1.5 no 1.
bool keepsMeaning(const QVariant& value, QMetaType wanted)
{
    const auto from = value.metaType();
    if (isNumber(wanted))
        return isNumber(from)
            && (from.id() != QMetaType::Double || wanted.id() == QMetaType::Double || wanted.id() == QMetaType::Float);
    if (wanted.id() == QMetaType::Bool || wanted.id() == QMetaType::QString || wanted.id() == QMetaType::QByteArray)
        return from == wanted;
    return true;
}

void checkRange(const QVariant& value, QMetaType wanted)
{
    const auto number = value.toLongLong();
    const auto isLarge = value.metaType().id() == QMetaType::ULongLong; // beyond the signed ones
    auto fits = true;
    switch (wanted.id()) {
    case QMetaType::Int:
        fits = !isLarge && number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
        break;
    case QMetaType::UInt: fits = !isLarge && number >= 0 && number <= std::numeric_limits<uint>::max(); break;
    case QMetaType::LongLong:
    case QMetaType::Long: fits = !isLarge; break;
    case QMetaType::ULongLong:
    case QMetaType::ULong: fits = isLarge || number >= 0; break;
    case QMetaType::Short:
        fits = !isLarge && number >= std::numeric_limits<short>::min() && number <= std::numeric_limits<short>::max();
        break;
    case QMetaType::UShort: fits = !isLarge && number >= 0 && number <= std::numeric_limits<ushort>::max(); break;
    default: break;
    }
    if (!fits)
        refuse(PyExc_OverflowError, u"%1 is beyond %2"_s.arg(value.toString(), QString::fromLatin1(wanted.name())));
}

QVariant toObject(const QVariant& value, QMetaType wanted)
{
    auto* object = value.value<QObject*>();
    const auto* meta = wanted.metaObject();
    if (value.isValid() && (!object || (meta && !object->metaObject()->inherits(meta))))
        refuse(PyExc_TypeError, u"%1 is wanted"_s.arg(QString::fromLatin1(wanted.name())));
    return QVariant(wanted, &object);
}

QVariant toEnum(const QVariant& value, QMetaType wanted)
{
    const auto names = enumOf(wanted);
    auto isKnown = true;
    const auto number = value.metaType().id() == QMetaType::QString && names.isValid()
        ? names.keysToValue(value.toString().toLatin1().constData(), &isKnown)
        : value.toInt(&isKnown);
    if (!isKnown)
        refuse(PyExc_ValueError, u"%1 is none of %2"_s.arg(value.toString(), QString::fromLatin1(wanted.name())));
    QVariant result(wanted);
    if (wanted.sizeOf() == sizeof(int))
        *static_cast<int*>(result.data()) = number;
    else
        result = QVariant::fromValue(number), result.convert(wanted);
    return result;
}

} // namespace

py::dict toPython(const QMap<QString, QObject*>& names)
{
    py::dict all;
    for (auto at = names.begin(); at != names.end(); ++at)
        all[pyText(at.key())] = toPython(at.value());
    return all;
}

py::object toPython(QMetaType type, const void* data)
{
    switch (type.id()) {
    case QMetaType::QVariant: return toPython(*static_cast<const QVariant*>(data));
    case QMetaType::QString: return pyText(*static_cast<const QString*>(data));
    case QMetaType::Int: return py::int_(*static_cast<const int*>(data));
    case QMetaType::Bool: return py::bool_(*static_cast<const bool*>(data));
    default: return toPython(QVariant(type, data));
    }
}

py::object toPython(const QVariant& value)
{
    switch (value.metaType().id()) {
    case QMetaType::UnknownType:
    case QMetaType::Void:
    case QMetaType::Nullptr: return py::none();
    case QMetaType::Bool: return py::bool_(value.toBool());
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Long:
    case QMetaType::Short: return py::int_(value.toLongLong());
    case QMetaType::UInt:
    case QMetaType::ULongLong:
    case QMetaType::ULong:
    case QMetaType::UShort: return py::int_(value.toULongLong());
    case QMetaType::Double:
    case QMetaType::Float: return py::float_(value.toDouble());
    case QMetaType::QString: return pyText(value.toString());
    case QMetaType::QByteArray: {
        const auto bytes = value.toByteArray();
        return py::bytes(bytes.constData(), size_t(bytes.size()));
    }
    case QMetaType::QDateTime: return fromDateTime(value.toDateTime());
    case QMetaType::QVariantMap: return fromMap(value.toMap());
    case QMetaType::QVariantHash: return fromMap(value.toHash());
    default: return fromOther(value);
    }
}

QVariant toVariant(py::handle value, QMetaType wanted)
{
    auto got = natural(value);
    if (!wanted.isValid() || wanted.id() == QMetaType::QVariant || got.metaType() == wanted)
        return got;
    if (wanted.flags() & QMetaType::PointerToQObject)
        return toObject(got, wanted);
    if (wanted.flags() & QMetaType::IsEnumeration)
        return toEnum(got, wanted);
    const auto was = got;
    if (!keepsMeaning(was, wanted) || !got.convert(wanted))
        refuse(PyExc_TypeError, u"%1 is wanted, not %2"_s.arg(QString::fromLatin1(wanted.name()), typeOf(value)));
    checkRange(was, wanted);
    return got;
}

} // namespace everyport::python
