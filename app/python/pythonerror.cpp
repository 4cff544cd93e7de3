#include "app/python/pythonerror.h"

#include <QByteArray>

using namespace Qt::StringLiterals;

namespace everyport::python {

namespace {

QString traceback(const py::error_already_set& raised)
{
    const auto format = py::module_::import("traceback").attr("format_exception");
    const auto lines = format(raised.type(), raised.value(), raised.trace() ? raised.trace() : py::object(py::none()));
    return textOf(py::str("").attr("join")(lines)).trimmed();
}

Error::Kind kindOf(const py::error_already_set& raised)
{
    if (raised.matches(PyExc_KeyboardInterrupt))
        return Error::Kind::Cancelled;
    return raised.matches(PyExc_SyntaxError) ? Error::Kind::Malformed : Error::Kind::Local;
}

} // namespace

QString textOf(py::handle text)
{
    // Lone surrogates stand for bytes that were no text; they stay no text.
    const auto bytes = py::reinterpret_steal<py::object>(PyUnicode_AsEncodedString(text.ptr(), "utf-8", "replace"));
    if (!bytes) {
        PyErr_Clear();
        return {};
    }
    return QString::fromUtf8(PyBytes_AS_STRING(bytes.ptr()), PyBytes_GET_SIZE(bytes.ptr()));
}

py::str pyText(const QString& text)
{
    const auto bytes = text.toUtf8();
    return py::reinterpret_steal<py::str>(PyUnicode_DecodeUTF8(bytes.constData(), bytes.size(), "replace"));
}

py::list pyTexts(const QStringList& texts)
{
    py::list all;
    for (const auto& text : texts)
        all.append(pyText(text));
    return all;
}

Error errorFrom(py::error_already_set& raised)
{
    try {
        const auto name = textOf(raised.type().attr("__name__"));
        if (raised.value() && py::hasattr(raised.value(), "_numbers")) {
            const auto value = raised.value();
            const auto [kind, reason] = value.attr("_numbers").cast<std::pair<int, int>>();
            return {Error::Kind(kind), Reason(reason), textOf(value.attr("args")[py::int_(0)]),
                textOf(value.attr("code")), value.attr("native").cast<int>()};
        }
        return {kindOf(raised), Reason::None, traceback(raised), name, 0};
    } catch (py::error_already_set& second) {
        // Its own __str__ may fail, or memory is out: what is certain is that it was raised.
        second.discard_as_unraisable("telling of an exception");
        return Error::local(Reason::None, u"Python raised what cannot be shown."_s, u"Exception"_s);
    }
}

} // namespace everyport::python
