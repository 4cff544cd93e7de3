#include "app/station/pythoncommand.h"

#include <QCoreApplication>

#include "app/faces/appface.h"
#include "app/python/interpreter.h"
#include "app/station/aside.h"
#include "app/station/process/exitcode.h"
#include "app/station/program.h"
#include "app/station/programsettings.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/reactor/makereactor.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// A Twisted application is no script: it names itself `application` and is run by twistd, here in the foreground.
QStringList wordsFor(QStringList words)
{
    if (!words.first().endsWith(".tac"_L1))
        return words;
    return QStringList{u"-c"_s,
               u"import sys\n"
               "sys.argv = ['twistd', '--nodaemon', '--pidfile=', '--reactor=asyncio', '--python', *sys.argv[1:]]\n"
               "from twisted.scripts.twistd import run\n"
               "run()\n"_s}
    + words;
}

/// A station around a script: up before it begins, down when it has ended.
class ScriptRun {
public:
    ScriptRun(Reactor& reactor, std::unique_ptr<Program> program, QString name)
        : m_program(std::move(program)),
          m_name(std::move(name)),
          m_interpreter(reactor, m_program->station().log(),
              {.usesEnvironment = true, .takesSignals = true, .keepsStreams = true})
    {
    }

    void start()
    {
        // As a script wants it, and before a plugin begins it as plugins do.
        if (const auto begun = m_interpreter.start(); !begun) {
            complain(m_name, begun.error().text);
            return end(EX_SOFTWARE);
        }
        m_starting = m_program->start();
        m_starting.whenDone([this](Result<Done> started) {
            // Another program has the folder: the script runs without a station.
            if (started || started.error().reason == Reason::InUse)
                return soon([this] { runFile(); });
            complain(m_name, started.error().text);
            end(exitCodeFor(started.error()));
        });
    }

private:
    /// From Qt's loop, where a loop within is harmless.
    template <typename Call>
    void soon(Call call)
    {
        QMetaObject::invokeMethod(QCoreApplication::instance(), call, Qt::QueuedConnection);
    }

    void runFile()
    {
        if (m_program->station().isRunning())
            m_interpreter.setRoot(&m_program->station().face());
        const auto words = wordsFor(m_program->line().arguments);
        auto status = python::runScript(m_interpreter, words.first(), words.mid(1));
        if (!status)
            complain(m_name, status.error().text);
        end(status ? *status : EX_SOFTWARE);
    }

    void end(int code)
    {
        m_stopping = m_program->stop();
        m_stopping.whenDone([this, code](const Result<Done>& stopped) {
            soon([code = exitCodeAfter(stopped, code)] { QCoreApplication::exit(code); });
        });
    }

    std::unique_ptr<Program> m_program;
    QString m_name;
    python::Interpreter m_interpreter; // before the station, whose objects it may hold
    Task<Result<Done>> m_starting;
    Task<Result<Done>> m_stopping;
};

} // namespace

int runPythonCommand(const CommandLine& line, const QString& program)
{
    ignoreBrokenPipes();
    int count = 1;
    char name[] = "everyport";
    char* arguments[] = {name, nullptr};
    QCoreApplication application(count, arguments);
    const auto reactor = makeReactor(ProgramSettings::read(line).reactor());
    if (!reactor) {
        complain(program, reactor.error().text);
        return EX_USAGE;
    }
    auto made = Program::make(**reactor, line);
    if (!made) {
        complain(program, made.error().text);
        return exitCodeFor(made.error());
    }
    // Standard error is the script's; what is well needs no line there.
    if (!line.options.isGiven(u"log-level"_s))
        (*made)->station().log().setLevel(LogLevel::Warning);
    ScriptRun run(**reactor, std::move(*made), program);
    QMetaObject::invokeMethod(
        &application, [&run] { run.start(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace everyport
