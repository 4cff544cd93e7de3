#include "app/station/running/station.h"

#include <optional>
#include <utility>

#include <QSysInfo>

#include "app/accounts/accounts.h"
#include "app/accounts/authenticator.h"
#include "app/accounts/checkers/checker.h"
#include "app/backup/held/workingfolder.h"
#include "app/chat/model/chatmodel.h"
#include "app/chat/model/historykeeping.h"
#include "app/devices/deviceregistry.h"
#include "app/events/eventregistry.h"
#include "app/faces/appface.h"
#include "app/log/tolog.h"
#include "app/names/accountnames.h"
#include "app/plugins/pluginregistry.h"
#include "app/polls/pollregistry.h"
#include "app/python/interpreter.h"
#include "app/rulelinks/rulecontroller.h"
#include "app/station/commandline/version.h"
#include "app/station/preferences/stationpreferences.h"
#include "app/station/process/folderlock.h"
#include "app/station/process/storagelog.h"
#include "app/station/running/chatgoodbye.h"
#include "app/station/running/controlport.h"
#include "app/station/running/pluginports.h"
#include "app/station/running/polls/lostvotes.h"
#include "app/station/running/routes/chatlog.h"
#include "app/station/running/routes/lentchatcommands.h"
#include "app/station/running/stationbackup.h"
#include "app/station/running/stationdatabase.h"
#include "app/station/running/stationjoining.h"
#include "app/station/servicefiles/configuredservices.h"
#include "app/stations/sharedstations.h"
#include "app/storage/database.h"
#include "app/trust/acceptedcertificates.h"
#include "app/venue/venue.h"
#include "app/xmppchat/client/xmppsessions.h"
#include "netcore/files/fileguard.h"
#include "netcore/task/timeout.h"
#include "netcore/tls/reactorcertificates.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

// Together under the five seconds that people and service managers wait.
constexpr auto servicesMayTake = 2500ms;
constexpr auto booksMayTake = 700ms; // each; the chat's goodbye stands beside (chatgoodbye.cpp)

} // namespace

Station::Station(Reactor& reactor, StationSettings settings, ServiceTypes types)
    : m_reactor(reactor),
      m_settings(std::move(settings)),
      m_types(std::move(types)),
      m_log(reactor.clock()),
      m_preferences(std::make_unique<StationPreferences>(
          m_settings.readsConfig ? m_settings.configFolder + u"/everyport.toml"_s : QString(), m_settings.preferences)),
      m_certificates(std::make_shared<trust::AcceptedCertificates>(reactor.clock())),
      m_xmppSessions(std::make_unique<xmppchat::XmppSessions>()),
      m_lentChatCommands(std::make_unique<LentChatCommands>(m_ports.commands))
{
}

Station::~Station()
{
    close();
}

Task<Result<Done>> Station::start()
{
    auto folder = makePrivateFolder(m_settings.dataFolder);
    if (!folder)
        co_return folder;
    auto lock = FolderLock::take(m_settings.dataFolder);
    if (!lock)
        co_return lock.error();
    m_lock = std::move(*lock);
    backup::WorkingFolder::removeAbandoned(m_settings.dataFolder);
    auto opened = co_await openBooks();
    if (!opened) {
        close();
        co_return opened;
    }
    if (!m_settings.isQuiet) {
        openServices();
        auto control = ControlPort::open(*this, m_settings.dataFolder);
        if (!control) {
            close();
            co_return control.error();
        }
        m_control = std::move(*control);
        auto starting = m_services->startAll();
        auto started = co_await std::move(starting); // each failure is in the list and in the log
        Q_UNUSED(started);
        auto joining = joinByOwnCard(*this);
        const auto joined = co_await std::move(joining);
        if (!joined)
            m_log.error(u"stations"_s, joined.error());
    }
    m_running = true;
    co_return Done();
}

QString Station::bluetoothFolder() const
{
    return m_settings.dataFolder + u"/bluetooth"_s;
}

Task<Result<Done>> Station::openDatabase()
{
    StationDatabase place(m_reactor, m_settings, m_log);
    auto opening = place.open();
    auto opened = co_await std::move(opening);
    if (!opened)
        co_return opened.error();
    m_database = std::move(*opened);
    co_return Done();
}

Result<Done> Station::makeBooks()
{
    if (m_lock)
        m_database->setFolderCheck([lock = m_lock.get()] { return lock->keep(); }); // which goes behind it
    m_storageLog = std::make_unique<StorageLog>(*m_database, m_log);
    m_accounts = std::make_unique<Accounts>(m_reactor, *m_database,
        [this](const QString& doing, const Error& error) { m_log.error(u"accounts"_s, doing + u": "_s + error.text); });
    m_polls = std::make_unique<polls::PollRegistry>(m_reactor.clock(), *m_database);
    m_events = std::make_unique<events::EventRegistry>(
        m_reactor.clock(), *m_database, *m_polls, failuresToLog(m_log, u"polls"_s, LogLevel::Error));
    m_venue = std::make_unique<venue::Venue>(*m_database, *m_polls, failuresToLog(m_log, u"polls"_s));
    if (!m_settings.isQuiet)
        m_polls->setJournal(std::make_unique<polls::TapJournal>(m_reactor, m_settings.dataFolder + u"/taps.journal"_s,
            [this](const QString& sentence) { m_log.warning(u"polls"_s, sentence); }));
    devices::DeviceRegistryOptions options;
    options.carried = bluetoothFolder();
    if (m_settings.isQuiet)
        options.folder = m_settings.dataFolder + u"/no-ports"_s; // where nothing is, nothing is opened
    m_devices = std::make_unique<devices::DeviceRegistry>(m_reactor, *m_database, options);
    return openPasswordBooks();
}

void Station::makeRoutes()
{
    m_routes.open(joined(),
        {.isQuiet = m_settings.isQuiet,
            .systemBus = m_settings.systemBus,
            .bluetoothFolder = bluetoothFolder(),
            .drop = [this](QStringList gone) { return dropGonePictures(*this, std::move(gone)); }});
}

Task<Result<Done>> Station::openStations()
{
    auto shared = std::make_unique<stations::SharedStations>(
        stations::SharedStations::Surroundings{m_reactor.clock(), *m_database, *m_polls, m_devices.get(), &machine()},
        stations::SharedStations::Says{.version = versionNumber(),
            .host = QSysInfo::machineHostName(),
            .info = [this](const QString& sentence) { m_log.info(u"stations"_s, sentence); },
            .warning = [this](const QString& sentence) { m_log.warning(u"stations"_s, sentence); }});
    auto loading = shared->load();
    m_stations = std::move(shared);
    auto loaded = co_await std::move(loading);
    co_return loaded;
}

void Station::makeChat()
{
    if (!m_chatParts.secrets)
        m_chatParts.secrets = std::make_unique<chat::MemorySecretStore>();
    m_chat = std::make_unique<chat::ChatModel>(
        m_reactor, *m_database, m_log, *m_chatParts.secrets, std::move(m_chatParts.types));
    m_chat->setProxyResolver([this](QString host) { return m_preferences->proxyFor(m_reactor, std::move(host)); });
    m_chat->setLentCommands(m_lentChatCommands.get());
    m_chat->setNetworkState(m_routes.network());
    m_chatLog = std::make_unique<ChatLog>(*m_chat, m_log);
}

Task<Result<Done>> Station::openBooks()
{
    auto done = co_await openDatabase();
    if (done)
        done = makeBooks();
    if (done)
        done = co_await m_accounts->open();
    if (done)
        done = co_await m_polls->load();
    if (done)
        done = co_await m_events->load();
    if (done)
        done = co_await m_venue->load();
    if (done)
        done = co_await m_certificates->open(*m_database);
    if (!done)
        co_return done;
    if (auto* role = m_reactor.role<ReactorCertificates>())
        role->setCertificateExceptions(m_certificates);
    makeRoutes();
    done = co_await m_devices->start();
    if (!done)
        co_return done;
    auto sharing = openStations();
    done = co_await std::move(sharing);
    if (!done)
        co_return done;
    m_routes.openReaders(joined());
    makeChat();
    done = co_await m_chat->start();
    if (done && !m_settings.isQuiet)
        keepHistory();
    m_rules = std::make_unique<rulelinks::RuleController>(m_reactor, m_log, m_settings.configFolder);
    if (m_settings.readsConfig || m_settings.isQuiet)
        m_rules->registry().load();
    m_plugins = std::make_unique<plugins::PluginRegistry>(m_reactor, m_log,
        plugins::PluginRegistry::Places{m_settings.configFolder,
            plugins::pluginFolders(m_settings.configFolder, m_settings.dataFolder), !m_settings.isQuiet},
        *this, pluginPorts(*this));
    co_return done;
}

void Station::keepHistory()
{
    m_historyKeeping = std::make_unique<chat::HistoryKeeping>(m_reactor.clock(), m_chat->history(),
        failuresToLog(m_log, u"chat"_s, LogLevel::Error), m_preferences->chatHistoryDays());
    m_preferencesHeard = m_preferences->whenChanged([this] {
        if (m_historyKeeping)
            m_historyKeeping->setDays(m_preferences->chatHistoryDays());
    });
}

Result<Done> Station::openPasswordBooks()
{
    std::vector<std::unique_ptr<CredentialChecker>> books;
    for (const auto& setting : std::as_const(m_settings.passwordBooks)) {
        auto registry = makeChecker(m_reactor, setting);
        if (!registry)
            return registry.error();
        books.push_back(std::move(*registry));
    }
    books.push_back(m_ports.checkers.makeChecker());
    m_accounts->authenticator().setCheckers(std::move(books));
    return Done();
}

void Station::openServices()
{
    m_accountNames = std::make_unique<AccountNames>(*m_accounts);
    m_services = std::make_unique<ServiceList>(m_reactor, m_log, std::exchange(m_types, {}));
    m_services->setContextMaker([this](const QString& name) {
        return ServiceContext{m_reactor, *m_database, m_log, *m_accounts, *m_polls, *m_devices, *m_services,
            m_settings.dataFolder, name, this, &m_ports, &machine(), m_routes.network(), m_events.get(), m_venue.get(),
            m_stations.get()};
    });
    for (const auto& wish : m_settings.services) {
        auto added = m_services->add(wish.type, {}, wish.values);
        if (!added)
            m_log.error(wish.type, added.error());
    }
    m_configured = std::make_unique<ConfiguredServices>(m_reactor, m_log, *m_services, m_settings);
    m_configured->load();
    m_rules->run(
        {*m_accounts, *m_devices, *m_polls, *m_chat, *m_services, m_ports, *m_database, machine(), m_events.get()});
}

Task<Result<Done>> Station::startPlugins()
{
    auto done = Result<Done>(Done());
    m_readsPlugins = m_running && m_settings.readsConfig;
    if (m_readsPlugins) {
        auto looking = m_plugins->look();
        done = co_await std::move(looking);
        auto starting = done ? m_plugins->startAll() : Task<Result<Done>>(done);
        done = co_await std::move(starting);
    }
    m_routes.kindsKnown();
    co_return done;
}

Task<Result<Done>> Station::stop()
{
    m_control.reset();
    auto& clock = m_reactor.clock();
    const auto nothing = Result<Done>(Done());
    std::optional<ChatGoodbye> goodbye;
    if (m_chat)
        goodbye.emplace(*m_chat, clock, m_log); // answers are waited for beside what comes before its end
    auto working = m_rules ? m_rules->stop() : Task<Result<Done>>(nothing);
    const auto worked = co_await std::move(working);
    if (m_devices)
        m_devices->stop(); // before the plugins that may decode for them
    if (m_plugins) {
        auto ending = withTimeout(m_plugins->stopAll(), clock, booksMayTake);
        auto ended = co_await std::move(ending);
        if (!ended && ended.error().reason == Reason::TimedOut)
            m_log.warning(u"plugins"_s, u"Some plugins did not end in time."_s);
    }
    if (m_polls) {
        auto storing = withTimeout(m_polls->stop(), clock, booksMayTake);
        const auto stored = co_await std::move(storing); // what is left by then is tried further until the end
        auto keeping = stored ? Task<Result<Done>>(nothing) : withTimeout(m_polls->keep(), clock, booksMayTake);
        (void)co_await std::move(keeping);
    }
    if (goodbye && m_chat) {
        auto saying = goodbye->say();
        (void)co_await std::move(saying);
    }
    if (m_stations) { // while the service that they are reached by still runs, which may be our own
        auto telling = withTimeout(m_stations->settle(), clock, std::chrono::milliseconds(1000));
        const auto told = co_await std::move(telling);
        Q_UNUSED(told); // those who do not hear it take it for a line that is gone
    }
    if (m_services) {
        auto stopping = withTimeout(m_services->stopAll(), clock, servicesMayTake);
        auto stopped = co_await std::move(stopping);
        if (!stopped && stopped.error().reason == Reason::TimedOut)
            m_log.warning(u"services"_s, u"Some connections did not end in time and were cut off."_s);
    }
    if (goodbye) {
        auto leaving = goodbye->finish();
        (void)co_await std::move(leaving);
    }
    const auto kept = m_polls ? tellOfLostVotes(*m_polls, m_log) : Done();
    close();
    co_return kept ? worked : kept;
}

faces::AppFace& Station::face()
{
    if (!m_face)
        m_face = std::make_unique<faces::AppFace>(faces::Shown{m_reactor, *m_services, *m_polls, *m_devices, *m_chat,
            machine(), m_settings.dataFolder, m_rules.get(), m_plugins.get(), m_events.get()});
    return *m_face;
}

python::Interpreter& Station::interpreter()
{
    if (auto* running = python::Interpreter::current()) {
        if (!running->root())
            running->setRoot(&face());
        return *running;
    }
    if (!m_python) {
        m_python = std::make_unique<python::Interpreter>(m_reactor, m_log);
        m_python->setRoot(&face());
    }
    return *m_python;
}

void Station::close()
{
    m_running = false;
    m_face.reset();
    m_plugins.reset();
    m_control.reset();
    m_rules.reset();
    m_configured.reset();
    m_services.reset();
    m_stations.reset();
    m_preferencesHeard = {};
    m_historyKeeping.reset();
    m_chatLog.reset();
    m_chat.reset();
    m_routes.close();
    m_devices.reset();
    m_venue.reset();
    m_events.reset();
    m_polls.reset();
    m_accountNames.reset();
    m_accounts.reset();
    m_certificates->close();
    auto* role = m_reactor.role<ReactorCertificates>();
    if (role && role->certificateExceptions() == m_certificates) // not that of the station after us
        role->setCertificateExceptions(nullptr);
    m_storageLog.reset();
    m_database.reset(); // writes what is queued
    m_lock.reset();
}

Task<Result<Done>> Station::reload()
{
    if (!m_running || !m_configured)
        co_return Done();
    if (m_settings.readsConfig)
        m_rules->reload();
    auto reading = m_configured->reload();
    auto read = co_await std::move(reading);
    if (m_plugins && m_readsPlugins) {
        auto looking = m_plugins->look(); // what runs of them goes on until somebody reloads it
        auto looked = co_await std::move(looking);
        if (read)
            read = looked;
    }
    co_return read;
}

PollAddresses Station::pollAddresses() const
{
    return {m_services.get(), m_polls.get(), m_events.get()};
}

QList<KnownNames::Name> Station::namesOf(Option::Names kind) const
{
    if (!m_running || !m_services) // a quiet one serves nothing
        return {};
    const auto accounts = kind == Option::Names::Account ? m_accountNames->all() : QStringList();
    return KnownNames({*m_polls, *m_devices, *m_services, *m_chat, m_rules->lentActions(), accounts}).of(kind);
}

bool Station::askToRaise(const QString& uri, const QString& token)
{
    if (!m_listener)
        return false;
    m_listener->raiseRequested(uri, token);
    return true;
}

} // namespace everyport
