#include "app/python/sessionbinding.h"

#include "app/python/terminalprompt.h"

#include <QCoreApplication>

#include "app/python/interpreter.h"
#include "app/python/pythonerror.h"
#include "app/python/pyvalueheld.h"
#include "app/python/values.h"

namespace everyport::python {

namespace {

/// The way from Python's terminal to ours: cut when ours goes.
struct Client {
    TerminalEvents* events = nullptr;

    void write(const py::bytes& bytes) const
    {
        if (!events)
            return;
        const std::string_view view = bytes;
        events->write(QByteArray(view.data(), qsizetype(view.size())));
    }
    void ended(int status) const
    {
        if (events)
            events->ended(status);
    }
    void audit(const py::str& command) const
    {
        if (events)
            events->typed(textOf(command));
    }
    void breathe() const
    {
        if (!events)
            return;
        const py::gil_scoped_release others;
        events->breathe();
    }
    /// From Qt's loop, where a command may run a loop of its own.
    void soon(py::object call) const
    {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [held = pyValue(std::move(call))] {
            if (!Py_IsInitialized())
                return;
            const Gil gil;
            try {
                held.held()->object();
            } catch (py::error_already_set& raised) {
                raised.discard_as_unraisable("a prompt's command");
            }
        }, Qt::QueuedConnection);
    }
};

} // namespace

struct TerminalPrompt::Python {
    std::shared_ptr<Client> client;
    PyValue terminal;

    template <typename... Arguments>
    void call(const char* name, Arguments... arguments)
    {
        if (!terminal.isValid() || !Py_IsInitialized())
            return;
        const Gil gil;
        const auto keep = terminal; // what is told may let go of us
        try {
            keep.held()->object.attr(name)(arguments...);
        } catch (py::error_already_set& raised) {
            raised.discard_as_unraisable(name);
        }
    }
};

TerminalPrompt::TerminalPrompt() : m_python(std::make_unique<Python>()) {}

TerminalPrompt::~TerminalPrompt()
{
    if (m_python->client)
        m_python->client->events = nullptr;
    m_python->call("close");
}

Result<std::unique_ptr<TerminalPrompt>> TerminalPrompt::open(Interpreter& interpreter, TerminalEvents& events, TerminalSettings settings)
{
    if (auto started = interpreter.start(); !started)
        return started.error();
    const Gil gil;
    try {
        const auto names = toPython(settings.names);
        py::dict facts;
        facts["type"] = pyText(QString::fromLatin1(settings.type));
        facts["columns"] = settings.columns;
        facts["rows"] = settings.rows;
        facts["sends_keys"] = settings.sendsKeys;
        facts["is_looking"] = settings.looksOnly;
        facts["history"] = pyText(settings.historyFile);
        facts["greeting"] = pyText(settings.greeting);
        facts["who"] = pyText(settings.who);
        facts["held"] = std::chrono::duration<double>(settings.held).count();
        std::unique_ptr<TerminalPrompt> prompt(new TerminalPrompt);
        prompt->m_python->client = std::make_shared<Client>(Client {&events});
        prompt->m_python->terminal = pyValue(py::module_::import("everyport._terminal").attr("Terminal")(prompt->m_python->client, names, facts));
        return prompt;
    } catch (py::error_already_set& raised) {
        return errorFrom(raised);
    }
}

void TerminalPrompt::feed(QByteArrayView keys)
{
    if (!Py_IsInitialized())
        return;
    const Gil gil;
    m_python->call("feed", py::bytes(keys.data(), size_t(keys.size())));
}

void TerminalPrompt::resize(int columns, int rows)
{
    m_python->call("resize", columns, rows);
}

void bindTerminals(py::module_& module)
{
    py::class_<Client, std::shared_ptr<Client>>(module, "Client", "Whose screen a terminal is.")
        .def("write", &Client::write)
        .def("ended", &Client::ended)
        .def("audit", &Client::audit)
        .def("breathe", &Client::breathe)
        .def("soon", &Client::soon);
}

} // namespace everyport::python
