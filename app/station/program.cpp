#include "app/station/program.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include "app/backup/contents/overlap.h"
#include "app/log/tolog.h"
#include "app/services/servicetypes.h"
#include "app/station/demo.h"
#include "app/station/preferences/stationpreferences.h"
#include "app/station/process/folderlock.h"
#include "app/station/process/notifysocket.h"
#include "app/station/restoring/restoring.h"
#include "netcore/bus/busaddress.h"
#include "netcore/files/savefile.h"
#include "netcore/names/reactornames.h"
#include "protocols/dns/nameservice.h"

using namespace Qt::StringLiterals;

namespace everyport {

Result<QList<ServiceWish>> wishedServices(const CommandLine& line, const ServiceTypes& types)
{
    QList<ServiceWish> wishes;
    for (const auto& serve : line.services) {
        QStringList names;
        const ServiceType* type = nullptr;
        for (const auto& each : types) {
            names << each->name();
            if (each->name() == serve.type)
                type = each.get();
        }
        if (!type) {
            return Error::malformed(Reason::BadSyntax,
                u"There is no service type %1; there are %2."_s.arg(serve.type, names.join(u", "_s)));
        }
        const auto options = type->options();
        for (const auto& key : serve.raw.keys()) {
            const auto* option = findOption(options, key);
            if (option && option->secret) {
                return Error::malformed(Reason::BadSyntax,
                    u"%1 is a secret, and everyone on this computer can read a command line. Write it into services/%2.toml."_s
                        .arg(key, type->name()),
                    key);
            }
        }
        auto values = checkOptions(options, serve.raw);
        if (!values) {
            return Error::malformed(Reason::BadSyntax,
                u"serve %1: %2: %3"_s.arg(type->name(), values.error().code, values.error().text), values.error().code);
        }
        wishes << ServiceWish{type->name(), *values};
    }
    return wishes;
}

Result<std::unique_ptr<Program>> Program::make(Reactor& reactor, const CommandLine& line)
{
    auto privileges = Privileges::find(line.options.text(u"uid"_s), line.options.text(u"gid"_s));
    if (!privileges)
        return privileges.error();
    std::unique_ptr<Program> program(new Program(reactor, line, *privileges));
    auto done = program->m_privileges.useForFiles(line.dataFolder());
    if (done)
        done = program->checkPidFile();
    if (done && line.services.isEmpty())
        done = program->m_privileges.mayRead(line.configFolder() + u"/services"_s);
    if (done)
        done = program->bringBack();
    if (done)
        done = program->openStation();
    if (done)
        done = program->openLog();
    if (!done)
        return done.error();
    program->watchForCrashes();
    return program;
}

Program::Program(Reactor& reactor, CommandLine line, Privileges privileges)
    : m_reactor(reactor), m_line(std::move(line)), m_privileges(std::move(privileges))
{
    m_settings = ProgramSettings::read(m_line);
    if (auto* names = m_reactor.role<ReactorNames>()) {
        const auto way = m_settings.values.text(u"names"_s) == u"system" ? dns::NameService::Way::System
                                                                         : dns::NameService::Way::Automatic;
        names->setResolver(std::make_unique<dns::NameService>(m_reactor, way));
    }
}

Program::~Program()
{
    if (m_crash)
        m_crash->forget();
    m_output.reset(); // before the log that it listens to
}

/// A backup that waits for this start (`restore`), before anything of it is read.
Result<Done> Program::bringBack()
{
    const backup::Places here{m_line.configFolder(), m_line.dataFolder()};
    if (m_line.options.boolean(u"demo"_s) || !m_line.services.isEmpty()
        || !QFileInfo::exists(here.data + u"/restore"_s))
        return Done();
    const auto lock = FolderLock::take(here.data);
    if (!lock)
        return Done(); // another program has the folder: the start is going to say so
    const auto done = putStagedInPlace(here);
    if (!done && (backup::isRestoreOrdered(here) || backup::isRestoreBegun(here)))
        return done.error();
    if (!done)
        m_restoreTrouble = done.error();
    else
        m_keptAside = *done;
    m_settings = ProgramSettings::read(m_line);
    return Done();
}

Result<Done> Program::openStation()
{
    if (m_line.options.boolean(u"demo"_s)) {
        auto demo = Demo::make(m_reactor);
        if (!demo)
            return demo.error();
        m_demo = std::move(*demo);
        m_station = &m_demo->station();
        return Done();
    }
    auto types = makeServiceTypes();
    auto wishes = wishedServices(m_line, types);
    if (!wishes)
        return wishes.error();
    StationSettings settings;
    settings.configFolder = m_line.configFolder();
    settings.dataFolder = m_line.dataFolder();
    settings.storage = m_settings.values.text(u"storage"_s);
    settings.readsConfig = m_line.services.isEmpty();
    settings.services = *wishes;
    settings.passwordBooks = m_settings.values.texts(u"passwords"_s);
    settings.preferences = m_settings.values;
    settings.systemBus = systemBusAddress();
    m_own = std::make_unique<Station>(m_reactor, settings, std::move(types));
    m_station = m_own.get();
    return Done();
}

Result<Done> Program::openLog()
{
    auto& log = m_station->log();
    m_unhandled = setUnhandledFailureListener(unhandledToLog(log, u"station"_s));
    const auto level = logLevelNamed(m_settings.values.text(u"log-level"_s)).value_or(LogLevel::Info);
    const auto format = logFormatNamed(m_settings.values.text(u"log-format"_s)).value_or(LogFormat::Text);
    log.setLevel(level);
    const auto path = m_settings.values.text(u"logfile"_s);
    if (path.isEmpty()) {
        m_output = LogOutput::toStandardError(log, format);
        // A person at a terminal reads the lines of standard output; what is well needs no second one.
        if (::isatty(STDERR_FILENO) && !m_settings.values.isGiven(u"log-level"_s))
            m_output->setLevel(LogLevel::Warning);
    } else {
        auto output = LogOutput::toFile(log, format, path);
        if (!output)
            return output.error();
        m_output = std::move(*output);
    }
    if (const auto fault = m_settings.fault())
        log.error(u"station"_s, *fault);
    if (m_restoreTrouble)
        log.error(u"station"_s, *m_restoreTrouble);
    if (const auto warning = backup::overlapWarning({m_line.configFolder(), m_line.dataFolder()});
        !m_demo && !warning.isEmpty())
        log.warning(u"station"_s, warning);
    if (m_keptAside)
        log.info(u"station"_s, u"The backup was brought back. What was here before is kept in %1."_s.arg(*m_keptAside));
    return Done();
}

void Program::watchForCrashes()
{
    // A demo leaves nothing behind.
    m_crash = std::make_unique<CrashWatch>(
        QCoreApplication::applicationName(), m_demo ? QString() : m_line.dataFolder());
    m_crash->noteLog(m_station->log());
}

Task<Result<Done>> Program::start()
{
    auto starting = m_demo ? m_demo->start() : m_station->start();
    auto done = co_await std::move(starting);
    if (!done)
        co_return done;
    m_crash->noteServices(m_station->services());
    for (const auto& status : m_station->services().all()) {
        const auto wasNamed = status.file.isEmpty();
        if (wasNamed && status.state == ServiceStatus::State::Failed)
            co_return status.trouble;
    }
    auto dropped = m_privileges.drop();
    if (!dropped)
        co_return dropped;
    if (!m_demo) {
        auto plugins = m_station->startPlugins();
        const auto begun = co_await std::move(plugins); // what does not start is in the list and in the log
        Q_UNUSED(begun)
    }
    done = writePidFile();
    co_return done;
}

Task<Result<Done>> Program::stop()
{
    notifyServiceManager("STOPPING=1");
    m_crash->forgetServices();
    auto stopping = m_demo ? m_demo->stop() : m_station->stop();
    auto done = co_await std::move(stopping);
    if (const auto path = m_line.options.text(u"pidfile"_s); !path.isEmpty())
        QFile::remove(path);
    co_return done;
}

Task<Result<Done>> Program::reload()
{
    notifyServiceManager("RELOADING=1");
    const auto settings = ProgramSettings::read(m_line);
    if (const auto fault = settings.fault()) {
        m_station->log().error(u"station"_s, *fault);
    } else {
        m_settings = settings;
        if (m_own)
            m_own->preferences().take(m_settings.values);
        m_station->log().setLevel(logLevelNamed(m_settings.values.text(u"log-level"_s)).value_or(LogLevel::Info));
    }
    auto reopened = m_output->reopen();
    if (!reopened)
        m_station->log().error(u"station"_s, reopened.error());
    auto done = co_await m_station->reload();
    notifyServiceManager("READY=1");
    co_return done;
}

QString Program::summary() const
{
    QString text;
    for (const auto& status : m_station->services().all()) {
        // One that is a client itself has none before it knows where it meets the others.
        if (status.state == ServiceStatus::State::Running && !status.addresses.isEmpty())
            text += status.name + u' ' + status.addresses.join(u' ') + u'\n';
    }
    if (m_demo && !m_demo->resultsAddress().isEmpty())
        text += u"results "_s + m_demo->resultsAddress() + u'\n';
    return text;
}

/// Before anything starts that this would end.
Result<Done> Program::checkPidFile() const
{
    const auto path = m_line.options.text(u"pidfile"_s);
    auto may = path.isEmpty() ? Result<Done>(Done()) : Privileges::mayReplace(path);
    if (may)
        return may;
    auto error = may.error();
    error.text.prepend(u"--pidfile: "_s);
    return error;
}

Result<Done> Program::writePidFile()
{
    const auto path = m_line.options.text(u"pidfile"_s);
    if (path.isEmpty())
        return Done();
    QSaveFile file(path);
    if (file.open(QFile::WriteOnly) && file.write(QByteArray::number(qint64(::getpid())) + '\n') > 0
        && commitWhole(file))
        return Done();
    return Error::local(
        Reason::PermissionDenied, u"The pid file %1 cannot be written: %2."_s.arg(path, whyNotSaved(file)));
}

} // namespace everyport
