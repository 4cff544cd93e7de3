#include "app/station/headless.h"

#include <csignal>

#include <QCoreApplication>
#include <QTimer>

#include "app/station/aside.h"
#include "app/station/commandline/version.h"
#include "app/station/process/exitcode.h"
#include "app/station/process/notifysocket.h"
#include "app/station/process/processguard.h"
#include "app/station/process/reloads.h"
#include "app/station/process/signalwatch.h"
#include "app/station/process/startmemory.h"
#include "app/station/program.h"
#include "app/station/programsettings.h"
#include "app/station/restoring/stagedmigration.h"
#include "app/station/standardoutput.h"
#include "netcore/reactor/makereactor.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

const auto programName = u"everyportd"_s;

/// A program between its start and its end, with the signals that lead there.
class HeadlessRun {
public:
    HeadlessRun(Reactor& reactor, std::unique_ptr<Program> program)
        : m_program(std::move(program)),
          m_signals(
              reactor, [this] { stop(EX_OK); }, [this] { m_reloads.ask(); })
    {
    }

    void start()
    {
        m_starting = m_program->start();
        m_starting.whenDone([this](Result<Done> started) {
            if (!started) {
                complain(programName, started.error().text);
                return stop(exitCodeFor(started.error()));
            }
            announce();
        });
    }

private:
    void announce()
    {
        if (!m_program->demo())
            tellOfCrash();
        if (m_program->station().services().names().isEmpty()) {
            m_program->station().log().info(u"station"_s,
                u"No service is configured, so nobody votes by phone or in a chat. Write a file into %1/services (everyportd help services names the types), or try everyportd --demo."_s
                    .arg(m_program->line().configFolder()));
        }
        // Nobody goes without the services because this cannot be read.
        if (const auto told = writeOut(m_program->summary() + u"ready\n"_s); !told && !told.error().isClosed())
            m_program->station().log().warning(u"station"_s, told.error().text);
        notifyServiceManager("READY=1");
        m_reloads.setUp(true);
        QTimer::singleShot(restAfterStart, qApp, [] { giveBackStartMemory(); });
    }

    /// Once; the file stays where it is.
    void tellOfCrash()
    {
        const CrashReports reports(m_program->line().dataFolder());
        if (!reports.unseen())
            return;
        reports.markSeen();
        if (const auto crash = reports.newest()) {
            m_program->station().log().warning(u"station"_s,
                u"The program crashed on %1. The report %2 says what a developer needs; read it, and send it with a report of the fault."_s
                    .arg(crash->at.toUTC().toString(Qt::ISODate), crash->path));
        }
    }

    void stop(int code)
    {
        if (m_stopping.isValid())
            return;
        m_code = code;
        m_starting.cancel();
        m_reloads.setUp(false);
        m_stopping = m_program->stop();
        m_stopping.whenDone(
            [this](const Result<Done>& stopped) { QCoreApplication::exit(exitCodeAfter(stopped, m_code)); });
    }

    std::unique_ptr<Program> m_program;
    Task<Result<Done>> m_starting;
    Task<Result<Done>> m_stopping;
    Reloads m_reloads{[this] { return m_program->reload(); }};
    SignalWatch m_signals;
    int m_code = EX_OK;
};

} // namespace

int runHeadless(int argc, char** argv)
{
    guardProcess();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (const auto code = runStagedMigration(arguments))
        return *code;
    auto line = parseCommandLine(arguments);
    if (!line) {
        complain(programName, line.error().text);
        return EX_USAGE;
    }
    if (const auto code = runAside(*line, programName))
        return *code;

    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    nameProgram(programName);
    auto reactor = makeReactor(ProgramSettings::read(*line).reactor());
    if (!reactor) {
        complain(programName, reactor.error().text);
        return EX_USAGE;
    }
    auto program = Program::make(**reactor, *line);
    if (!program) {
        complain(programName, program.error().text);
        return program.error().reason == Reason::BadSyntax ? EX_USAGE : exitCodeFor(program.error());
    }
    HeadlessRun run(**reactor, std::move(*program));
    QMetaObject::invokeMethod(
        &application, [&run] { run.start(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace everyport
