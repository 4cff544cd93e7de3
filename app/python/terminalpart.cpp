#include "app/python/prompts.h"

#include <QCoreApplication>

#include "app/python/bridge/values.h"
#include "app/python/pythonerror.h"
#include "app/python/pyvalueheld.h"

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
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [held = pyValue(std::move(call))] {
                if (!Py_IsInitialized())
                    return;
                const Gil gil;
                try {
                    objectOf(held)();
                } catch (py::error_already_set& raised) {
                    raised.discard_as_unraisable("a prompt's command");
                }
            },
            Qt::QueuedConnection);
    }
};

class PythonTerminal final : public TerminalPrompt::Python {
public:
    explicit PythonTerminal(TerminalEvents& events) : m_client(std::make_shared<Client>(Client{&events})) {}
    ~PythonTerminal() override;
    PythonTerminal(const PythonTerminal&) = delete;
    PythonTerminal& operator=(const PythonTerminal&) = delete;
    void open(const TerminalSettings& settings);

    void feed(QByteArrayView keys) override;
    void resize(int columns, int rows) override { call("resize", columns, rows); }

private:
    template <typename... Arguments>
    void call(const char* name, Arguments... arguments)
    {
        if (!m_terminal.isValid() || !Py_IsInitialized())
            return;
        const Gil gil;
        const auto keep = m_terminal; // what is told may let go of us
        try {
            objectOf(keep).attr(name)(arguments...);
        } catch (py::error_already_set& raised) {
            raised.discard_as_unraisable(name);
        }
    }

    std::shared_ptr<Client> m_client;
    PyValue m_terminal;
};

void PythonTerminal::open(const TerminalSettings& settings)
{
    const auto names = toPython(settings.names);
    py::dict facts;
    facts["type"] = pyText(QString::fromLatin1(settings.type));
    facts["columns"] = settings.columns;
    facts["rows"] = settings.rows;
    facts["sends_keys"] = settings.sendsKeys;
    facts["is_looking"] = settings.looksOnly;
    facts["acts"] = pyTexts(settings.acts);
    facts["history"] = pyText(settings.historyFile);
    facts["greeting"] = pyText(settings.greeting);
    facts["who"] = pyText(settings.who);
    facts["account"] = pyText(settings.account);
    facts["connection"] = settings.connection;
    facts["held"] = std::chrono::duration<double>(settings.held).count();
    m_terminal = pyValue(py::module_::import("everyport._terminal").attr("Terminal")(m_client, names, facts));
}

PythonTerminal::~PythonTerminal()
{
    m_client->events = nullptr;
    call("close");
}

void PythonTerminal::feed(QByteArrayView keys)
{
    if (!Py_IsInitialized())
        return;
    const Gil gil;
    call("feed", py::bytes(keys.data(), size_t(keys.size())));
}

} // namespace

Result<std::unique_ptr<TerminalPrompt::Python>> terminalOf(TerminalEvents& events, const TerminalSettings& settings)
{
    const Gil gil;
    try {
        auto terminal = std::make_unique<PythonTerminal>(events);
        terminal->open(settings);
        return std::unique_ptr<TerminalPrompt::Python>(std::move(terminal));
    } catch (py::error_already_set& raised) {
        return errorFrom(raised);
    }
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
