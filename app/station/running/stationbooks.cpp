#include "app/station/running/stationbooks.h"

#include "app/accounts/accounts.h"
#include "app/accounts/authenticator.h"
#include "app/accounts/checkers/checker.h"
#include "app/accounts/checkers/lentcheckers.h"
#include "app/devices/deviceregistry.h"
#include "app/events/eventregistry.h"
#include "app/log/tolog.h"
#include "app/polls/pollregistry.h"
#include "app/polls/store/logends.h"
#include "app/polls/store/lostends.h"
#include "app/polls/store/polltables.h"
#include "app/polls/store/sealtables.h"
#include "app/station/process/folderlock.h"
#include "app/station/process/storagelog.h"
#include "app/station/running/stationdatabase.h"
#include "app/storage/postgres/postgresaddress.h"
#include "app/storage/storedlast.h"
#include "app/venue/venue.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

/// Commands that only open the books note nothing, and leave it to a start to say what it finds. Neither file comes
/// into a backup (contents.cpp), and that of the database here goes with it when a backup takes its place.
Task<Result<Done>> keepStoredLast(Database& database, Log& log, StationSettings settings)
{
    const bool isOnServer = !settings.storage.isEmpty();
    const auto file = settings.dataFolder
        + (isOnServer ? u"/server.stored-last"_s : u"/everyport.sqlite.stored-last"_s);
    auto keeping = StoredLast::keep(database, settings.isQuiet ? QString() : file,
        isOnServer ? PostgresAddress::withoutPasswords(settings.storage) : u"file"_s);
    const auto told = co_await std::move(keeping);
    if (!told)
        co_return told.error();
    if (!told->isEmpty())
        log.error(u"storage"_s, Error::local(Reason::BadValue, *told));
    co_return Done();
}

} // namespace

StationBooks::StationBooks() = default;

StationBooks::~StationBooks()
{
    close();
}

Task<Result<Done>> StationBooks::open(Ground ground)
{
    auto opening = openDatabase(ground);
    auto done = co_await std::move(opening);
    if (!done)
        co_return done;
    make(ground);
    makeDevices(ground);
    done = addPasswordBooks(ground);
    if (done) { // behind what hears of what the opening found
        auto keeping = keepStoredLast(*m_database, ground.log, ground.settings);
        done = co_await std::move(keeping);
    }
    if (done)
        done = co_await m_accounts->open();
    if (done)
        done = co_await m_polls->load();
    if (done)
        compareLogEnds(ground);
    // Which PollLog tells; a command that is quiet leaves it to a start.
    if (done && !ground.settings.isQuiet && !m_polls->withMissingVotes().isEmpty()) {
        done = co_await m_database->write(polls::takeLostEnds);
        m_database->noteChangedElsewhere(polls::pollsRoom); // the logs are others since they were loaded
    }
    if (done)
        done = co_await m_events->load();
    if (done)
        done = co_await m_venue->load();
    co_return done;
}

// On a server other programs may change the logs. A command that is quiet only makes them grow.
void StationBooks::compareLogEnds(const Ground& ground)
{
    if (ground.settings.isQuiet || !ground.settings.storage.isEmpty())
        return;
    m_logEnds = ground.settings.dataFolder + u"/everyport.sqlite.log-ends"_s;
    for (const auto& id : polls::LogEnds(m_logEnds).lost(m_polls->ownEnds())) {
        if (m_polls->withMissingVotes().contains(id))
            continue;
        ground.log.error(u"polls"_s,
            Error::local(Reason::NotFound,
                u"The log of the poll %1 is not the one that this program left when it was stopped: somebody else has put an earlier state or another log there, with seals that fit it. It goes on with that one, whose seal is none that was shown since; a backup may have the other."_s
                    .arg(id)));
    }
    noteLogEnds();
}

void StationBooks::noteLogEnds() const
{
    if (m_polls && !m_logEnds.isEmpty())
        polls::LogEnds(m_logEnds).note(m_polls->ownEnds());
}

Task<Result<Done>> StationBooks::openDatabase(Ground ground)
{
    StationDatabase place(ground.reactor, ground.settings, ground.log);
    auto opening = place.open();
    auto opened = co_await std::move(opening);
    if (!opened)
        co_return opened.error();
    m_database = std::move(*opened);
    co_return Done();
}

void StationBooks::make(const Ground& ground)
{
    auto& log = ground.log;
    if (ground.lock)
        m_database->setFolderCheck([lock = ground.lock] { return lock->keep(); }); // which goes behind it
    m_storageLog = std::make_unique<StorageLog>(*m_database, log);
    m_accounts = std::make_unique<Accounts>(ground.reactor, *m_database,
        [&log](const QString& doing, const Error& error) { log.error(u"accounts"_s, doing + u": "_s + error.text); });
    m_polls = std::make_unique<polls::PollRegistry>(ground.reactor.clock(), *m_database);
    m_events = std::make_unique<events::EventRegistry>(
        ground.reactor.clock(), *m_database, *m_polls, failuresToLog(log, u"polls"_s, LogLevel::Error));
    m_venue = std::make_unique<venue::Venue>(*m_database, *m_polls, failuresToLog(log, u"polls"_s));
    if (!ground.settings.isQuiet)
        m_polls->setJournal(
            std::make_unique<polls::TapJournal>(ground.reactor, ground.settings.dataFolder + u"/taps.journal"_s,
                [&log](const QString& sentence) { log.warning(u"polls"_s, sentence); }));
}

void StationBooks::makeDevices(const Ground& ground)
{
    devices::DeviceRegistryOptions options;
    options.carried = bluetoothFolder(ground.settings);
    if (ground.settings.isQuiet)
        options.folder = ground.settings.dataFolder + u"/no-ports"_s; // where nothing is, nothing is opened
    m_devices = std::make_unique<devices::DeviceRegistry>(ground.reactor, *m_database, options);
}

Result<Done> StationBooks::addPasswordBooks(const Ground& ground)
{
    std::vector<std::unique_ptr<CredentialChecker>> books;
    for (const auto& setting : ground.settings.passwordBooks) {
        auto book = makeChecker(ground.reactor, setting);
        if (!book)
            return book.error();
        books.push_back(std::move(*book));
    }
    books.push_back(ground.checkers.makeChecker());
    m_accounts->authenticator().setCheckers(std::move(books));
    return Done();
}

void StationBooks::close()
{
    m_devices.reset();
    m_venue.reset();
    m_events.reset();
    m_polls.reset();
    m_accounts.reset();
    m_storageLog.reset();
    m_database.reset(); // writes what is queued
}

QString StationBooks::bluetoothFolder(const StationSettings& settings)
{
    return settings.dataFolder + u"/bluetooth"_s;
}

} // namespace everyport
