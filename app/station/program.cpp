#include "app/station/program.h"

#include <cerrno>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sys/stat.h>
#include <unistd.h>

#include "app/backup/contents/overlap.h"
#include "app/config/configfile.h"
#include "app/config/filesaswhom.h"
#include "app/config/textfaults.h"
#include "app/log/tolog.h"
#include "app/services/servicetypes.h"
#include "app/station/commandline/programoptions.h"
#include "app/station/demo.h"
#include "app/station/preferences/stationpreferences.h"
#include "app/station/process/folderlock.h"
#include "app/station/process/notifysocket.h"
#include "app/station/restoring/restoring.h"
#include "netcore/bus/busaddress.h"
#include "netcore/files/actingas.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/savefile.h"
#include "netcore/names/reactornames.h"
#include "protocols/dns/nameservice.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// No address: who named a server by it must not have a file instead.
const auto notReadable = u"?"_s;

QList<Error> settingsFaultsIn(const ConfigFile& file)
{
    return file.locatedFaults(fileOptions());
}

/// Of everyport.toml. `faults`: what is wrong with it, by line.
std::optional<OptionValues> checkSettings(const ConfigFile& file, QList<Error>& faults)
{
    faults = settingsFaultsIn(file);
    if (!faults.isEmpty())
        return {};
    const auto values = file.check(fileOptions());
    return values ? std::optional(*values) : std::nullopt;
}

/// In place of a faulty file's settings. Its proxy and its storage stay as they are written, though they may be none:
/// who wanted one must not go without, or have votes in two places.
OptionValues standIn(const ConfigFile& file)
{
    OptionValues values(fileOptions());
    if (const auto proxy = file.values().value(u"proxy"_s); proxy.isValid())
        values.give(u"proxy"_s, proxy.toString());
    if (const auto storage = file.values().value(u"storage"_s); storage.isValid())
        values.give(u"storage"_s, storage.typeId() == QMetaType::QString ? storage.toString() : notReadable);
    return values;
}

/// Of a file that is no TOML; empty where it names none.
QString storageIn(const QByteArray& broken)
{
    static const QRegularExpression setting(
        uR"(^[ \t]*["']?storage["']?[ \t]*=[ \t]*(["']*)([^"'\n]*))"_s, QRegularExpression::MultilineOption);
    const auto found = setting.match(QString::fromUtf8(broken));
    const bool isNone = !found.hasMatch() || found.captured(1).size() == 2; // named to be empty
    return found.captured(2).isEmpty() && !isNone ? notReadable : found.captured(2);
}

/// What cannot be looked at is not missing.
bool isNotThere(const QString& path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

/// Nothing where there is none. As the account that the program is going to run as, who may have put a link there, to
/// what only root may read; as root where only root can. `unused`: what stands in one that does not count.
Result<std::optional<QByteArray>> readSettingsFile(const CommandLine& line, const QString& path, QByteArray& unused)
{
    const auto account = Privileges::find(line.options.text(u"uid"_s), line.options.text(u"gid"_s));
    const auto user = account ? account->user() : 0;
    const auto acting = account ? ActingAs::account(user, account->group(), account->group())
                                : Result<std::unique_ptr<ActingAs>>(nullptr);
    if (!acting)
        return acting.error();
    const auto caller = asConfigs(line.configFolder());
    if (isNotThere(path))
        return std::optional<QByteArray>();
    if (const auto own = checkOnlyOwnerWrites(path, user); !own) {
        unused = ConfigFile::readText(path).valueOr({});
        return own.error();
    }
    auto text = ConfigFile::readText(path);
    return text ? Result<std::optional<QByteArray>>(std::move(*text)) : text.error();
}

/// What everyport.toml says; nothing where there is none, or none counts. `faults`: what is wrong with it, by line.
OptionValues readSettings(const CommandLine& line, QList<Error>& faults)
{
    const OptionValues fallback(fileOptions());
    if (!line.services.isEmpty() || line.options.boolean(u"demo"_s))
        return fallback;
    const auto path = line.configFolder() + u"/everyport.toml"_s;
    QByteArray unused;
    const auto text = readSettingsFile(line, path, unused);
    if (text && !*text)
        return fallback;
    const auto file = text ? ConfigFile::parse(**text, path) : Result<ConfigFile>(text.error());
    if (!file) {
        faults = text ? textFaults(**text, path, settingsFaultsIn) : QList<Error>{text.error()};
        auto unknown = fallback;
        unknown.give(u"proxy"_s, QString()); // it may name one
        unknown.give(u"storage"_s, text ? storageIn(**text) : storageIn(unused).isEmpty() ? QString() : notReadable);
        return unknown;
    }
    const auto values = checkSettings(*file, faults);
    return values ? *values : standIn(*file);
}

} // namespace

OptionValues settingsFor(const CommandLine& line, std::optional<Error>& fault)
{
    QList<Error> faults;
    auto settings = readSettings(line, faults);
    if (!faults.isEmpty())
        fault = faults.first();
    for (const auto& option : fileOptions()) {
        if (line.options.isGiven(option.key))
            settings.give(option.key, line.options.value(option.key));
    }
    return settings;
}

QList<Error> settingsFaults(const CommandLine& line)
{
    QList<Error> faults;
    readSettings(line, faults);
    return faults;
}

QString reactorNameFor(const CommandLine& line)
{
    std::optional<Error> fault; // of the file; the program tells of it, which has a log
    return settingsFor(line, fault).text(u"reactor"_s);
}

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
    m_settings = settingsFor(m_line, m_fileFault);
    if (auto* names = m_reactor.role<ReactorNames>()) {
        const auto way = m_settings.text(u"names"_s) == u"system" ? dns::NameService::Way::System
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
    m_fileFault.reset();
    m_settings = settingsFor(m_line, m_fileFault);
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
    settings.storage = m_settings.text(u"storage"_s);
    settings.readsConfig = m_line.services.isEmpty();
    settings.services = *wishes;
    settings.passwordBooks = m_settings.texts(u"passwords"_s);
    settings.preferences = m_settings;
    settings.systemBus = systemBusAddress();
    m_own = std::make_unique<Station>(m_reactor, settings, std::move(types));
    m_station = m_own.get();
    return Done();
}

Result<Done> Program::openLog()
{
    auto& log = m_station->log();
    m_unhandled = setUnhandledFailureListener(unhandledToLog(log, u"station"_s));
    const auto level = logLevelNamed(m_settings.text(u"log-level"_s)).value_or(LogLevel::Info);
    const auto format = logFormatNamed(m_settings.text(u"log-format"_s)).value_or(LogFormat::Text);
    log.setLevel(level);
    const auto path = m_settings.text(u"logfile"_s);
    if (path.isEmpty()) {
        m_output = LogOutput::toStandardError(log, format);
        // A person at a terminal reads the lines of standard output; what is well needs no second one.
        if (::isatty(STDERR_FILENO) && !m_settings.isGiven(u"log-level"_s))
            m_output->setLevel(LogLevel::Warning);
    } else {
        auto output = LogOutput::toFile(log, format, path);
        if (!output)
            return output.error();
        m_output = std::move(*output);
    }
    if (m_fileFault)
        log.error(u"station"_s, *m_fileFault);
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
    m_fileFault.reset();
    const auto settings = settingsFor(m_line, m_fileFault);
    if (m_fileFault) {
        m_station->log().error(u"station"_s, *m_fileFault);
    } else {
        m_settings = settings;
        if (m_own)
            m_own->preferences().take(m_settings);
        m_station->log().setLevel(logLevelNamed(m_settings.text(u"log-level"_s)).value_or(LogLevel::Info));
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
