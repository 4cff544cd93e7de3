#include "app/python/prompts.h"

#include "app/python/awaitables.h"
#include "app/python/bridge/metabridge.h"
#include "app/python/bridge/values.h"
#include "app/python/pythonerror.h"
#include "app/python/pyvalueheld.h"

using namespace Qt::StringLiterals;

namespace everyport::python {

namespace {

/// The way from Python's session to ours: cut when ours goes.
struct Sink {
    SessionEvents* events = nullptr;
    std::function<void()> breath = {};
    std::function<void()> turn = {};

    void breathe() const { letGo(breath); }
    void turnLoop() const { letGo(turn); }
    void letGo(const std::function<void()>& call) const
    {
        if (!events || !call)
            return;
        const py::gil_scoped_release others;
        call();
    }
    void printed(const std::string& stream, const py::str& text) const
    {
        if (events)
            events->printed(textOf(text), stream == "stderr");
    }
    void shown(const py::str& text, const py::dict& bundle) const
    {
        if (!events)
            return;
        QMap<QString, QByteArray> parts;
        QObject* object = nullptr;
        for (const auto& [kind, part] : bundle) {
            if (QObject* behind = objectBehind(part)) {
                object = behind;
                continue;
            }
            const auto value = toVariant(part);
            parts.insert(textOf(kind),
                value.metaType().id() == QMetaType::QString ? value.toString().toUtf8() : value.toByteArray());
        }
        events->shown(textOf(text), parts);
        if (events && object)
            events->shownObject(object);
    }
    void failed(const py::str& text) const
    {
        if (events)
            events->failed(textOf(text));
    }
    void pending(int number, const py::str& text) const
    {
        if (events)
            events->pending(number, textOf(text));
    }
    void finished(int number, const py::str& text, bool hasFailed) const
    {
        if (events)
            events->finished(number, textOf(text), hasFailed);
    }
    void left(int status) const
    {
        if (events)
            events->left(status);
    }
    void ended() const
    {
        if (events)
            events->ended();
    }
};

Session::Fed fedNamed(const QString& word)
{
    if (word == "run"_L1)
        return Session::Fed::Begun;
    if (word == "incomplete"_L1)
        return Session::Fed::Incomplete;
    if (word == "empty"_L1)
        return Session::Fed::Empty;
    return word == "busy"_L1 ? Session::Fed::Busy : Session::Fed::Refused;
}

py::object auditOf(std::function<void(const QString&)> audit)
{
    if (!audit)
        return py::none();
    return py::cpp_function([audit = std::move(audit)](const py::str& command) { audit(textOf(command)); });
}

Task<Result<QList<Completion>>> completions(Task<Result<PyValue>> found)
{
    auto value = co_await std::move(found);
    if (!value)
        co_return value.error();
    QList<Completion> all;
    for (const auto& each : value->held()->toVariant().toList()) {
        const auto map = each.toMap();
        all.append(
            {map.value(u"name"_s).toString(), map.value(u"suffix"_s).toString(), map.value(u"kind"_s).toString()});
    }
    co_return all;
}

Task<Result<std::optional<Explanation>>> explanation(Task<Result<PyValue>> found)
{
    auto value = co_await std::move(found);
    if (!value)
        co_return value.error();
    const auto map = value->held()->toVariant().toMap();
    if (map.isEmpty())
        co_return std::optional<Explanation>();
    co_return std::optional(Explanation{
        map.value(u"signature"_s).toString(), map.value(u"text"_s).toString(), map.value(u"argument"_s).toInt()});
}

Task<Result<std::optional<SyntaxFault>>> syntaxFault(Task<Result<PyValue>> found)
{
    auto value = co_await std::move(found);
    if (!value)
        co_return value.error();
    const auto map = value->held()->toVariant().toMap();
    if (map.isEmpty())
        co_return std::optional<SyntaxFault>();
    co_return std::optional(SyntaxFault{map.value(u"line"_s).toInt(), map.value(u"column"_s).toInt(),
        map.value(u"length"_s).toInt(), map.value(u"text"_s).toString()});
}

class PythonSession final : public Session::Python {
public:
    explicit PythonSession(SessionEvents& events) : m_sink(std::make_shared<Sink>(Sink{&events})) {}
    ~PythonSession() override;
    PythonSession(const PythonSession&) = delete;
    PythonSession& operator=(const PythonSession&) = delete;
    void open(SessionSettings settings);

    Session::Fed feed(const QString& source, bool isWhole) override;
    bool isBusy() const override;
    Session::Lent lend(const QString& name, const QString& expression) override;
    bool interrupt() override;
    bool cancel(int number) override;
    std::optional<QString> sourceOf(const QString& name) override;
    Task<Result<QList<Completion>>> complete(const QString& source, qsizetype position) override
    {
        return completions(asked("complete", source, position));
    }
    Task<Result<std::optional<Explanation>>> explain(const QString& source, qsizetype position) override
    {
        return explanation(asked("explain", source, position));
    }
    Task<Result<std::optional<SyntaxFault>>> check(const QString& source) override
    {
        return syntaxFault(asked("check", source));
    }

private:
    py::object attr(const char* name) const { return objectOf(m_session).attr(name); }
    template <typename... More>
    Task<Result<PyValue>> asked(const char* what, const QString& source, More... more);

    std::shared_ptr<Sink> m_sink;
    PyValue m_session;
};

void PythonSession::open(SessionSettings settings)
{
    m_sink->breath = std::move(settings.breathe);
    m_sink->turn = std::move(settings.turn);
    const auto names = toPython(settings.names);
    const auto kind = settings.looksOnly ? py::module_::import("everyport._lookingsession").attr("LookingSession")
                                         : py::module_::import("everyport._session").attr("Session");
    py::dict more;
    if (settings.looksOnly)
        more["acts"] = pyTexts(settings.acts);
    const auto known = py::module_::import("everyport._names").attr("at_prompt")(names);
    const py::object sink = py::cast(m_sink);
    m_session = pyValue(
        kind(sink, known, auditOf(std::move(settings.audit)), std::chrono::duration<double>(settings.held).count(),
            settings.outputLimit, m_sink->breath ? py::object(sink.attr("breathe")) : py::none(), pyText(settings.who),
            m_sink->turn ? py::object(sink.attr("turn")) : py::none(), settings.connection, pyText(settings.account),
            **more));
}

PythonSession::~PythonSession()
{
    m_sink->events = nullptr;
    if (!m_session.isValid() || !Py_IsInitialized())
        return;
    const Gil gil;
    try {
        attr("close")();
    } catch (py::error_already_set& raised) {
        raised.discard_as_unraisable("closing a session");
    }
}

Session::Fed PythonSession::feed(const QString& source, bool isWhole)
{
    const Gil gil;
    const auto keep = m_session; // what is told may let go of us
    const auto sink = m_sink;
    try {
        return fedNamed(textOf(attr("feed")(pyText(source), isWhole)));
    } catch (py::error_already_set& raised) {
        if (sink->events)
            sink->events->failed(errorFrom(raised).text + u'\n');
        return Session::Fed::Refused;
    }
}

bool PythonSession::isBusy() const
{
    const Gil gil;
    return attr("is_busy").cast<bool>();
}

Session::Lent PythonSession::lend(const QString& name, const QString& expression)
{
    const Gil gil;
    try {
        const auto known = attr("lend")(pyText(name), pyText(expression));
        return known.is_none() ? Session::Lent::Gone : known.cast<bool>() ? Session::Lent::Known : Session::Lent::Taken;
    } catch (py::error_already_set& raised) {
        raised.discard_as_unraisable("lending a name");
        return Session::Lent::Gone;
    }
}

bool PythonSession::interrupt()
{
    const Gil gil;
    return attr("interrupt")().cast<bool>();
}

bool PythonSession::cancel(int number)
{
    const Gil gil;
    return attr("cancel")(number).cast<bool>();
}

std::optional<QString> PythonSession::sourceOf(const QString& name)
{
    const Gil gil;
    try {
        const auto found = attr("source_of")(pyText(name));
        return found.is_none() ? std::nullopt : std::optional(textOf(found));
    } catch (py::error_already_set& raised) {
        raised.discard_as_unraisable("looking for a source");
        return std::nullopt;
    }
}

template <typename... More>
Task<Result<PyValue>> PythonSession::asked(const char* what, const QString& source, More... more)
{
    const Gil gil;
    try {
        return taskOf(attr(what)(pyText(source), more...));
    } catch (py::error_already_set& raised) {
        return Task<Result<PyValue>>(Result<PyValue>(errorFrom(raised)));
    }
}

} // namespace

Result<std::unique_ptr<Session::Python>> sessionOf(SessionEvents& events, SessionSettings settings)
{
    const Gil gil;
    try {
        auto session = std::make_unique<PythonSession>(events);
        session->open(std::move(settings));
        return std::unique_ptr<Session::Python>(std::move(session));
    } catch (py::error_already_set& raised) {
        return errorFrom(raised);
    }
}

void bindSessions(py::module_& module)
{
    py::class_<Sink, std::shared_ptr<Sink>>(module, "Sink", "Whom a session tells.")
        .def("breathe", &Sink::breathe)
        .def("turn", &Sink::turnLoop)
        .def("printed", &Sink::printed)
        .def("shown", &Sink::shown)
        .def("failed", &Sink::failed)
        .def("pending", &Sink::pending)
        .def("finished", &Sink::finished)
        .def("left", &Sink::left)
        .def("ended", &Sink::ended);
}

} // namespace everyport::python
