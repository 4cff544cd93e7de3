#include "app/station/running/station.h"

#include <utility>

#include <QFileInfo>
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
#include "app/machine/machine.h"
#include "app/names/accountnames.h"
#include "app/plugins/pluginregistry.h"
#include "app/polls/pollregistry.h"
#include "app/python/interpreter.h"
#include "app/rulelinks/rulecontroller.h"
#include "app/station/commandline/version.h"
#include "app/station/preferences/stationpreferences.h"
#include "app/station/process/folderlock.h"
#include "app/station/process/storagelog.h"
#include "app/station/running/controlport.h"
#include "app/station/running/pluginports.h"
#include "app/station/running/polls/lostvotes.h"
#include "app/station/running/polls/partialreaders.h"
#include "app/station/running/polls/removedpictures.h"
#include "app/station/running/routes/bluetoothroute.h"
#include "app/station/running/routes/chatlog.h"
#include "app/station/running/routes/devicelog.h"
#include "app/station/running/routes/lentchatcommands.h"
#include "app/station/running/routes/machineroute.h"
#include "app/station/running/routes/networkroute.h"
#include "app/station/running/routes/polllog.h"
#include "app/station/running/routes/smartcardroute.h"
#include "app/station/running/routes/voteroute.h"
#include "app/station/running/stationbackup.h"
#include "app/station/running/stationjoining.h"
#include "app/station/servicefiles/configuredservices.h"
#include "app/stations/sharedstations.h"
#include "app/storage/database.h"
#include "app/trust/acceptedcertificates.h"
#include "app/venue/venue.h"
#include "app/xmppchat/client/xmppsessions.h"
#include "netcore/files/fileguard.h"
#include "netcore/lifecycle/netlinkstate.h"
#include "netcore/task/deferred.h"
#include "netcore/task/sleep.h"
#include "netcore/task/taskstages.h"
#include "netcore/task/timeout.h"
#include "netcore/tls/reactorcertificates.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

// Together under the five seconds that people and service managers wait.
constexpr auto servicesMayTake = 2500ms;
constexpr auto booksMayTake = 700ms;                             // each
constexpr auto goodbyesMayTake = booksMayTake + servicesMayTake; // beside the services' end
// Besides, and hardly ever: a server that is registering somebody, or has a new password, is not left without its
// answer.
constexpr auto sentFormsMayTake = 5s;
// After a power cut a database server may start later than this program, which service managers give a minute and a
// half.
constexpr auto serverMayStartFor = 60s;
constexpr auto triesServerAgainAfter = 2s;

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
    const auto file = m_settings.dataFolder + u"/everyport.sqlite"_s;
    const bool isOnServer = !m_settings.storage.isEmpty();
    auto opening = isOnServer ? openServer() : Task<Result<std::unique_ptr<Database>>>(Database::open(m_reactor, file));
    auto database = co_await std::move(opening);
    if (!database) {
        auto error = database.error();
        if (error.kind == Error::Kind::Malformed)
            error.text.prepend(u"storage: "_s);
        co_return error;
    }
    m_database = std::move(*database);
    if (isOnServer && QFileInfo::exists(file))
        m_log.warning(u"storage"_s,
            u"What stands in %1 is not used: the setting storage names a database server. To use it again, take that setting out."_s
                .arg(file));
    co_return Done();
}

/// A command that only reads the books waits for nothing.
Task<Result<std::unique_ptr<Database>>> Station::openServer()
{
    auto& clock = m_reactor.clock();
    const auto until = clock.now() + (m_settings.isQuiet ? 0s : serverMayStartFor);
    bool isTold = false;
    while (true) {
        auto opening = Database::openServerLater(m_reactor, m_settings.storage);
        auto database = co_await std::move(opening);
        const bool isAway = !database && database.error().kind == Error::Kind::Disconnected;
        if (!isAway || clock.now() + triesServerAgainAfter > until)
            co_return database;
        if (!std::exchange(isTold, true))
            m_log.warning(u"storage"_s,
                u"The database server is not there yet; this start waits for it, a minute at most. %1"_s.arg(
                    database.error().text));
        auto waiting = sleep(clock, triesServerAgainAfter);
        const auto waited = co_await std::move(waiting);
        Q_UNUSED(waited);
    }
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
    // Listening before the first reader opens: a card that lies there already is a tap.
    m_partialReaders = std::make_unique<PartialReaders>(m_reactor.clock(), *m_devices, *m_polls, m_log);
    m_voteWay = std::make_unique<VoteRoute>(m_reactor.clock(), *m_devices, *m_polls, m_log, m_events.get());
    m_deviceLog = std::make_unique<DeviceLog>(*m_devices, m_log);
    m_pollLog = std::make_unique<PollLog>(*m_polls, m_log);
    if (!m_settings.isQuiet)
        m_removedPictures = std::make_unique<RemovedPictures>(
            *m_polls, m_reactor.clock(), [this](QStringList gone) { return dropGonePictures(*this, std::move(gone)); });
    m_machine = std::make_unique<machine::Machine>(m_reactor, m_settings.isQuiet ? QString() : m_settings.systemBus);
    if (auto network = NetlinkState::open(m_reactor))
        m_network = std::move(*network);
    m_machineRoute = std::make_unique<MachineRoute>(*m_machine, *m_devices, *m_polls, m_network.get(), m_log);
    // Also before: a link that was left leads to a terminal that is somebody else's by now.
    m_bluetooth = std::make_unique<BluetoothRoute>(m_reactor, *m_machine, *m_devices, bluetoothFolder(), m_log);
    m_networkReaders = std::make_unique<NetworkRoute>(m_reactor, m_network.get(), *m_devices, m_log);
    m_machine->start();
}

Task<Result<Done>> Station::openStations()
{
    auto shared = std::make_unique<stations::SharedStations>(
        stations::SharedStations::Surroundings{
            m_reactor.clock(), *m_database, *m_polls, m_devices.get(), m_machine.get()},
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
    m_chat->setNetworkState(m_network.get());
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
    m_bluetooth->start();
    if (!m_settings.isQuiet) {
        m_networkReaders->start();
        m_smartCards = std::make_unique<SmartCardRoute>(m_reactor, *m_devices);
    }
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

QStringList Station::removedPictures() const
{
    return m_removedPictures ? m_removedPictures->waiting() : QStringList();
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
            m_settings.dataFolder, name, this, &m_ports, m_machine.get(), m_network.get(), m_events.get(),
            m_venue.get(), m_stations.get()};
    });
    for (const auto& wish : m_settings.services) {
        auto added = m_services->add(wish.type, {}, wish.values);
        if (!added)
            m_log.error(wish.type, added.error());
    }
    m_configured = std::make_unique<ConfiguredServices>(m_reactor, m_log, *m_services, m_settings);
    m_configured->load();
    m_rules->run(
        {*m_accounts, *m_devices, *m_polls, *m_chat, *m_services, m_ports, *m_database, *m_machine, m_events.get()});
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
    if (m_deviceLog)
        m_deviceLog->kindsKnown();
    co_return done;
}

Task<Result<Done>> Station::stop()
{
    m_control.reset();
    auto& clock = m_reactor.clock();
    const auto nothing = Result<Done>(Done());
    auto answering = m_chat ? withTimeout(m_chat->sentForms().settled(), clock, sentFormsMayTake)
                            : Task<Result<Done>>(nothing); // beside what comes before the chat's end
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
    Deferred<Result<Done>> heard;
    Task<Result<Done>> leaving;
    if (m_chat) {
        auto answered = co_await std::move(answering);
        if (!answered && answered.error().reason == Reason::TimedOut)
            m_log.error(u"chat"_s,
                u"%1 was sent, and the answer did not come before the end. Nobody knows whether it was done: try to log in with what you have sent."_s
                    .arg(m_chat->sentForms().underWay().join(u", "_s)));
        auto hearing = heard.task();
        auto stopping = m_chat->stop().always([&heard](const Result<Done>&) { heard.fire(Done()); });
        leaving = withTimeout(std::move(stopping), clock, goodbyesMayTake);
        // Our own services may be among the networks: they go on until the goodbye was heard, or nearly.
        auto waiting = withTimeout(std::move(hearing), clock, booksMayTake);
        (void)co_await std::move(waiting);
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
    if (leaving.isValid()) {
        auto left = co_await std::move(leaving);
        if (!left && left.error().reason == Reason::TimedOut)
            m_log.warning(u"chat"_s, u"Some networks did not hear the goodbye in time."_s);
    }
    const auto kept = m_polls ? tellOfLostVotes(*m_polls, m_log) : Done();
    close();
    co_return kept ? worked : kept;
}

faces::AppFace& Station::face()
{
    if (!m_face)
        m_face = std::make_unique<faces::AppFace>(faces::Shown{m_reactor, *m_services, *m_polls, *m_devices, *m_chat,
            *m_machine, m_settings.dataFolder, m_rules.get(), m_plugins.get(), m_events.get()});
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
    m_smartCards.reset();
    m_networkReaders.reset();
    m_bluetooth.reset();
    m_machineRoute.reset();
    m_network.reset();
    m_machine.reset();
    m_removedPictures.reset();
    m_pollLog.reset();
    m_deviceLog.reset();
    m_voteWay.reset();
    m_partialReaders.reset();
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
