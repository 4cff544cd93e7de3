#include "app/station/running/station.h"

#include <optional>
#include <utility>

#include <QSysInfo>

#include "app/accounts/accounts.h"
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
#include "app/station/process/storagefindings.h"
#include "app/station/running/chatgoodbye.h"
#include "app/station/running/controlport.h"
#include "app/station/running/endingtimes.h"
#include "app/station/running/pluginports.h"
#include "app/station/running/polls/lostvotes.h"
#include "app/station/running/routes/chatlog.h"
#include "app/station/running/routes/lentchatcommands.h"
#include "app/station/running/stationbackup.h"
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

namespace everyport {

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

void Station::makeRoutes()
{
    m_routes.open(joined(),
        {.isQuiet = m_settings.isQuiet,
            .systemBus = m_settings.systemBus,
            .bluetoothFolder = StationBooks::bluetoothFolder(m_settings),
            .drop = [this](QStringList gone) { return dropGonePictures(*this, std::move(gone)); }});
}

Task<Result<Done>> Station::openStations()
{
    auto shared = std::make_unique<stations::SharedStations>(
        stations::SharedStations::Surroundings{m_reactor.clock(), database(), polls(), &devices(), &machine()},
        stations::SharedStations::Says{.version = versionNumber(),
            .host = QSysInfo::machineHostName(),
            .info = [this](const QString& sentence) { m_log.info(u"stations"_s, sentence); },
            .warning = [this](const QString& sentence) { m_log.warning(u"stations"_s, sentence); }});
    auto loading = shared->load();
    m_stations = std::move(shared);
    auto loaded = co_await std::move(loading);
    m_routes.setStations(m_stations.get());
    co_return loaded;
}

void Station::makeChat()
{
    if (!m_chatParts.secrets)
        m_chatParts.secrets = std::make_unique<chat::MemorySecretStore>();
    m_chat = std::make_unique<chat::ChatModel>(
        m_reactor, database(), m_log, *m_chatParts.secrets, std::move(m_chatParts.types));
    m_chat->setProxyResolver([this](QString host) { return m_preferences->proxyFor(m_reactor, std::move(host)); });
    m_chat->setLentCommands(m_lentChatCommands.get());
    m_chat->setNetworkState(m_routes.network());
    m_chatLog = std::make_unique<ChatLog>(*m_chat, m_log);
}

Task<Result<Done>> Station::openBooks()
{
    auto opening = m_books.open({m_reactor, m_settings, m_log, m_lock.get(), m_ports.checkers});
    auto done = co_await std::move(opening);
    if (done)
        done = co_await m_certificates->open(database());
    if (!done)
        co_return done;
    if (auto* role = m_reactor.role<ReactorCertificates>())
        role->setCertificateExceptions(m_certificates);
    makeRoutes();
    done = co_await devices().start();
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

void Station::openServices()
{
    m_accountNames = std::make_unique<AccountNames>(accounts());
    m_services = std::make_unique<ServiceList>(m_reactor, m_log, std::exchange(m_types, {}));
    m_services->setContextMaker([this](const QString& name) {
        return ServiceContext{m_reactor, database(), m_log, accounts(), polls(), devices(), *m_services,
            m_settings.dataFolder, name, this, &m_ports, &machine(), m_routes.network(), &events(), &venue(),
            m_stations.get(), &storageFindings().all()};
    });
    for (const auto& wish : m_settings.services) {
        auto added = m_services->add(wish.type, {}, wish.values);
        if (!added)
            m_log.error(wish.type, added.error());
    }
    m_configured = std::make_unique<ConfiguredServices>(m_reactor, m_log, *m_services, m_settings);
    m_configured->load();
    m_rules->run({accounts(), devices(), polls(), *m_chat, *m_services, m_ports, database(), machine(), &events()});
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
    if (m_books.areMade())
        devices().stop(); // before the plugins that may decode for them
    if (m_plugins) {
        auto ending = withTimeout(m_plugins->stopAll(), clock, booksMayTake);
        auto ended = co_await std::move(ending);
        if (!ended && ended.error().reason == Reason::TimedOut)
            m_log.warning(u"plugins"_s, u"Some plugins did not end in time."_s);
    }
    if (m_books.areMade()) {
        auto storing = withTimeout(polls().stop(), clock, booksMayTake);
        const auto stored = co_await std::move(storing); // what is left by then is tried further until the end
        auto keeping = stored ? Task<Result<Done>>(nothing) : withTimeout(polls().keep(), clock, booksMayTake);
        (void)co_await std::move(keeping);
        m_books.noteLogEnds();
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
    const auto kept = m_books.areMade() ? tellOfLostVotes(polls(), m_log) : Done();
    close();
    co_return kept ? worked : kept;
}

faces::AppFace& Station::face()
{
    if (!m_face)
        m_face = std::make_unique<faces::AppFace>(faces::Shown{m_reactor, *m_services, polls(), devices(), *m_chat,
            machine(), m_settings.dataFolder, m_rules.get(), m_plugins.get(), &events()});
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
    m_routes.setStations(nullptr);
    m_stations.reset();
    m_preferencesHeard = {};
    m_historyKeeping.reset();
    m_chatLog.reset();
    m_chat.reset();
    m_routes.close();
    m_accountNames.reset();
    m_certificates->close();
    auto* role = m_reactor.role<ReactorCertificates>();
    if (role && role->certificateExceptions() == m_certificates) // not that of the station after us
        role->setCertificateExceptions(nullptr);
    m_books.close();
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
    if (!m_books.areMade())
        return {m_services.get(), nullptr};
    return {m_services.get(), &m_books.polls(), &m_books.events()};
}

QList<KnownNames::Name> Station::namesOf(Option::Names kind) const
{
    if (!m_running || !m_services) // a quiet one serves nothing
        return {};
    const auto accounts = kind == Option::Names::Account ? m_accountNames->all() : QStringList();
    return KnownNames({m_books.polls(), m_books.devices(), *m_services, *m_chat, m_rules->lentActions(), accounts})
        .of(kind);
}

bool Station::askToRaise(const QString& uri, const QString& token)
{
    if (!m_listener)
        return false;
    m_listener->raiseRequested(uri, token);
    return true;
}

} // namespace everyport
