#include "app/station/station.h"

#include <QFile>
#include <QFileInfo>

#include "app/accounts/accounts.h"
#include "app/accounts/checker.h"
#include "app/chat/chatspace.h"
#include "app/devices/devicebook.h"
#include "app/faces/appface.h"
#include "app/polls/pollbook.h"
#include "app/python/interpreter.h"
#include "app/station/controlport.h"
#include "app/station/devicelog.h"
#include "app/station/folderlock.h"
#include "app/station/folders.h"
#include "app/station/servicefiles.h"
#include "app/station/voteway.h"
#include "app/storage/database.h"
#include "app/xmppchat/xmppsessions.h"
#include "netcore/endpoint.h"
#include "netcore/threadpool.h"
#include "netcore/timeout.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

// Together under the five seconds that people and service managers wait.
constexpr auto servicesMayTake = 2500ms;
constexpr auto booksMayTake = 700ms; // each

QString pathOf(const ServiceStatus& status, const QString& configFolder)
{
    return status.file.isEmpty() ? serviceFilePath(configFolder, status.name) : status.file;
}

/// Keeps what is right now for a day when it is not: see lastGoodValues.
void keepGood(const QString& path, const QString& copy)
{
    if (!makePrivateFolder(QFileInfo(copy).absolutePath()))
        return;
    QFile::remove(copy);
    QFile::copy(path, copy);
}

QString lastGoodPath(const QString& dataFolder, const QString& name)
{
    return dataFolder + u"/lastgood/"_s + name + u".toml"_s;
}

} // namespace

Station::Station(Reactor& reactor, StationSettings settings, ServiceTypes types)
    : m_reactor(reactor)
    , m_settings(std::move(settings))
    , m_types(std::move(types))
    , m_log(reactor.clock())
    , m_xmppSessions(std::make_unique<xmppchat::XmppSessions>())
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
    }
    m_running = true;
    co_return Done();
}

Task<Result<Done>> Station::openBooks()
{
    auto database = Database::open(m_reactor, m_settings.dataFolder + u"/everyport.sqlite"_s);
    if (!database)
        co_return database.error();
    m_database = std::move(*database);
    m_accounts = std::make_unique<Accounts>(m_reactor, *m_database);
    m_polls = std::make_unique<polls::PollBook>(m_reactor.clock(), *m_database);
    devices::DeviceBookOptions options;
    if (m_settings.isQuiet)
        options.folder = m_settings.dataFolder + u"/no-ports"_s; // where nothing is, nothing is opened
    m_devices = std::make_unique<devices::DeviceBook>(m_reactor, *m_database, options);
    auto done = openPasswordBooks();
    if (done)
        done = co_await m_accounts->open();
    if (done)
        done = co_await m_polls->load();
    if (!done)
        co_return done;
    // Listening before the first reader opens: a card that lies there already is a tap.
    m_voteWay = std::make_unique<VoteWay>(*m_devices, *m_polls, m_log);
    m_deviceLog = std::make_unique<DeviceLog>(*m_devices, m_log);
    done = co_await m_devices->start();
    if (!done)
        co_return done;
    if (!m_chatParts.secrets)
        m_chatParts.secrets = std::make_unique<chat::MemorySecretStore>();
    m_chat = std::make_unique<chat::ChatSpace>(m_reactor, *m_database, m_log, *m_chatParts.secrets, std::move(m_chatParts.types));
    done = co_await m_chat->start();
    co_return done;
}

Result<Done> Station::openPasswordBooks()
{
    std::vector<std::unique_ptr<CredentialChecker>> books;
    for (const auto& setting : std::as_const(m_settings.passwordBooks)) {
        auto book = makeChecker(m_reactor, setting);
        if (!book)
            return book.error();
        books.push_back(std::move(*book));
    }
    m_accounts->setCheckers(std::move(books));
    return Done();
}

void Station::openServices()
{
    m_services = std::make_unique<ServiceList>(m_reactor, m_log, std::exchange(m_types, {}));
    m_services->setContextMaker([this](const QString& name) {
        return ServiceContext{m_reactor, *m_database, m_log, *m_accounts, *m_polls, *m_devices, *m_services,
            m_settings.dataFolder, name, this};
    });
    for (const auto& wish : m_settings.services) {
        auto added = m_services->add(wish.type, {}, wish.values);
        if (!added)
            m_log.error(wish.type, added.error());
    }
    if (!m_settings.readsConfig)
        return;
    for (const auto& file : readServiceFiles(m_settings.configFolder, m_services->types()))
        loadService(file);
}

Task<Result<Done>> Station::stop()
{
    m_control.reset();
    if (m_devices)
        m_devices->stop();
    auto& clock = m_reactor.clock();
    if (m_polls) {
        auto storing = withTimeout(m_polls->stop(), clock, booksMayTake);
        auto stored = co_await std::move(storing);
        if (!stored && stored.error().reason == Reason::TimedOut)
            m_log.error(u"polls"_s, u"The last taps could not be stored in time."_s);
    }
    if (m_chat) {
        auto leaving = withTimeout(m_chat->stop(), clock, booksMayTake);
        auto left = co_await std::move(leaving);
        if (!left && left.error().reason == Reason::TimedOut)
            m_log.warning(u"chat"_s, u"Some networks did not hear the goodbye in time."_s);
    }
    if (m_services) {
        auto stopping = withTimeout(m_services->stopAll(), clock, servicesMayTake);
        auto stopped = co_await std::move(stopping);
        if (!stopped && stopped.error().reason == Reason::TimedOut)
            m_log.warning(u"services"_s, u"Some connections did not end in time and were cut off."_s);
    }
    close();
    co_return Done();
}

faces::AppFace& Station::face()
{
    if (!m_face)
        m_face = std::make_unique<faces::AppFace>(faces::Shown{m_reactor, *m_services, *m_polls, *m_devices, *m_chat, m_settings.dataFolder});
    return *m_face;
}

python::Interpreter& Station::interpreter()
{
    if (auto* running = python::Interpreter::current())
        return *running;
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
    m_control.reset();
    m_services.reset();
    m_chat.reset();
    m_deviceLog.reset();
    m_voteWay.reset();
    m_devices.reset();
    m_polls.reset();
    m_accounts.reset();
    m_database.reset(); // writes what is queued
    m_lock.reset();
}

void Station::loadService(const ServiceFile& file)
{
    if (file.fault)
        return m_services->setBroken(file.name, file.type, file.path, *file.fault);
    auto added = m_services->add(file.type, file.name, file.values, file.path);
    if (!added)
        return m_services->setBroken(file.name, file.type, file.path, added.error());
    m_services->setEnabled(file.name, file.enabled);
    keepGood(file.path, lastGoodPath(m_settings.dataFolder, file.name));
}

Task<Result<Done>> Station::reload()
{
    if (!m_running)
        co_return Done();
    if (!m_settings.readsConfig) {
        m_services->rereadFiles();
        co_return Done();
    }
    QStringList gone;
    for (const auto& status : m_services->all()) {
        if (!status.file.isEmpty())
            gone << status.name;
    }
    const auto files = readServiceFiles(m_settings.configFolder, m_services->types());
    std::vector<Task<Result<Done>>> changing;
    for (const auto& file : files) {
        gone.removeAll(file.name);
        const auto present = m_services->status(file.name);
        const auto isOther = present && !present->isBroken && present->type != file.type;
        if (isOther && !file.fault) {
            auto removed = co_await m_services->remove(file.name); // another kind under the same name
            Q_UNUSED(removed);
        }
        if (!present || present->isBroken || file.fault || isOther) {
            loadService(file);
            if (!file.fault && file.enabled)
                changing.push_back(m_services->start(file.name));
            continue;
        }
        m_services->setEnabled(file.name, file.enabled);
        changing.push_back(m_services->configure(file.name, file.values));
        if (present->enabled != file.enabled)
            changing.push_back(file.enabled ? m_services->start(file.name) : m_services->stop(file.name));
        keepGood(file.path, lastGoodPath(m_settings.dataFolder, file.name));
    }
    for (const auto& name : gone)
        changing.push_back(m_services->remove(name));
    for (auto& task : changing) {
        auto done = co_await std::move(task); // each failure is in the list and in the log
        Q_UNUSED(done);
    }
    m_services->rereadFiles();
    m_log.info(u"station"_s, u"Read the configuration again."_s);
    co_return Done();
}

Task<Result<QString>> Station::addService(QString type, QString name, OptionValues values)
{
    if (!name.isEmpty() && !isServiceName(name)) {
        co_return Error{Error::Kind::Malformed, Reason::BadValue,
            u"A service's name is made of the letters a-z, digits, - and _."_s, u"name"_s, 0};
    }
    const auto chosen = name.isEmpty() ? m_services->freeName(type) : name;
    auto added = m_services->add(type, chosen, values, serviceFilePath(m_settings.configFolder, chosen));
    if (!added)
        co_return added;
    auto written = co_await writeFile(*added, values, true);
    if (!written)
        co_return written.error();
    co_return *added;
}

Task<Result<Done>> Station::saveService(QString name, OptionValues values)
{
    const auto status = m_services->status(name);
    if (!status)
        co_return Error{Error::Kind::Refused, Reason::NotFound, u"There is no service %1."_s.arg(name), {}, 0};
    if (status->isBroken) {
        auto mended = co_await writeFile(name, values, status->enabled);
        if (!mended)
            co_return mended;
        loadService(readServiceFile(status->file, m_services->types()));
        auto started = co_await m_services->start(name);
        co_return started;
    }
    auto configuring = m_services->configure(name, values);
    auto written = co_await writeFile(name, values, status->enabled);
    auto configured = co_await std::move(configuring);
    if (!written)
        co_return written;
    co_return configured;
}

Task<Result<Done>> Station::setServiceEnabled(QString name, bool enabled)
{
    const auto status = m_services->status(name);
    m_services->setEnabled(name, enabled);
    return writeFile(name, status ? status->values : OptionValues(), enabled);
}

Task<Result<Done>> Station::writeFile(QString name, OptionValues values, bool enabled)
{
    const auto status = m_services->status(name);
    if (!status || !m_settings.readsConfig)
        co_return Done();
    const auto* type = m_services->type(status->type);
    if (!type) {
        co_return Error{Error::Kind::Refused, Reason::NotFound,
            u"The kind of the service %1 is not known; mend its file %2."_s.arg(name, status->file), {}, 0};
    }
    const ServiceFile file{name, pathOf(*status, m_settings.configFolder), status->type, enabled, values, {}};
    const auto copy = lastGoodPath(m_settings.dataFolder, name);
    auto writing = deferToThread(m_reactor, [file, copy, options = type->options()] {
        auto written = writeServiceFile(file, options);
        if (written)
            keepGood(file.path, copy);
        return written;
    });
    auto written = co_await std::move(writing);
    if (!written)
        m_log.error(name, written.error());
    co_return written;
}

Task<Result<Done>> Station::removeService(QString name)
{
    const auto status = m_services->status(name);
    auto removed = co_await m_services->remove(name);
    if (!removed)
        co_return removed;
    const auto path = status ? pathOf(*status, m_settings.configFolder) : QString();
    if (m_settings.readsConfig && QFile::exists(path) && !QFile::remove(path)) {
        co_return Error{Error::Kind::Local, Reason::PermissionDenied,
            u"The file %1 could not be removed: it will be back at the next start."_s.arg(path), {}, 0};
    }
    co_return Done();
}

std::optional<OptionValues> Station::lastGoodValues(const QString& name) const
{
    const auto file = readServiceFile(lastGoodPath(m_settings.dataFolder, name), m_services->types());
    return file.fault ? std::nullopt : std::optional(file.values);
}

QString Station::resultsAddress(const QString& poll) const
{
    for (const auto& status : m_services ? m_services->all() : QList<ServiceStatus>()) {
        if (status.type != "http"_L1 || status.addresses.isEmpty())
            continue;
        const auto outside = status.values.text(u"public-address"_s);
        const auto base = outside.isEmpty() ? status.addresses.first() : outside;
        return base + (base.endsWith(u'/') ? u"r/"_s : u"/r/"_s) + poll;
    }
    return {};
}

bool Station::resultsReachBeyond() const
{
    for (const auto& status : m_services ? m_services->all() : QList<ServiceStatus>()) {
        if (status.type != "http"_L1 || status.addresses.isEmpty())
            continue;
        for (const auto& text : status.values.texts(u"listen"_s)) {
            const auto endpoint = Endpoint::parse(text);
            if (endpoint && endpoint->reach() != Endpoint::Reach::ThisComputer)
                return true;
        }
    }
    return false;
}

bool Station::askToRaise(const QString& uri)
{
    if (!m_listener)
        return false;
    m_listener->raiseRequested(uri);
    return true;
}

} // namespace everyport
