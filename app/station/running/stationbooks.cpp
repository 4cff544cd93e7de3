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
#include "app/polls/store/pollreader.h"
#include "app/polls/store/polltables.h"
#include "app/polls/store/sealtables.h"
#include "app/polls/taps/journalaside.h"
#include "app/polls/taps/tapjournal.h"
#include "app/station/process/folderlock.h"
#include "app/station/process/storagefindings.h"
#include "app/station/process/storagelog.h"
#include "app/station/running/stationdatabase.h"
#include "app/station/running/votesatstart.h"
#include "app/storage/postgres/postgresaddress.h"
#include "app/storage/storedlast.h"
#include "app/venue/venue.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

QString journalFile(const StationSettings& settings)
{
    return settings.dataFolder + u"/taps.journal"_s;
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
        auto keeping = keepStoredLast(ground);
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

// Commands that only open the books note nothing, and leave it to a start to say what it finds. Neither file comes into
// a backup (contents.cpp), and that of the database here goes with it when a backup takes its place.
Task<Result<Done>> StationBooks::keepStoredLast(Ground ground)
{
    const auto& settings = ground.settings;
    const bool isOnServer = !settings.storage.isEmpty();
    const auto file = settings.dataFolder
        + (isOnServer ? u"/server.stored-last"_s : u"/everyport.sqlite.stored-last"_s);
    const auto votes = std::make_shared<polls::JournalAside>(journalFile(settings));
    auto keeping = StoredLast::keep(*m_database, settings.isQuiet ? QString() : file,
        isOnServer ? PostgresAddress::withoutPasswords(settings.storage) : u"file"_s,
        [votes](const StoredLast::Found& found) { return keepVotes(*votes, found); });
    const auto found = co_await std::move(keeping);
    if (!found) {
        votes->takeBack(); // the next start finds the same, and says where they are
        co_return found.error();
    }
    const auto said = found->sentence + keptWords(*found, votes->name(), journalFile(settings));
    if (found->isMissing)
        m_findings->tell(u"storage"_s, Error::local(Reason::BadValue, said));
    else if (!said.isEmpty())
        ground.log.warning(u"storage"_s, said);
    if (settings.isQuiet)
        co_return Done();
    // Notes of a database that is a file lie beside it, and go where that goes.
    const KeptVotes::Start start{.journal = journalFile(settings),
        .isMissing = found->isMissing,
        .isBack = found->isBack,
        .isNoted = isOnServer && found->isSame};
    auto caring = careForVotes(ground, votes, start);
    const auto cared = co_await std::move(caring);
    co_return cared;
}

Task<Result<Done>> StationBooks::careForVotes(
    Ground ground, std::shared_ptr<polls::JournalAside> votes, KeptVotes::Start start)
{
    auto reading = journalMarks();
    const auto marks = co_await std::move(reading);
    if (!marks)
        co_return marks.error();
    start.marks = *marks;
    polls::VotesForOthers others;
    if (votes->name().isEmpty()) {
        auto comparing = compareWaitingVotes(ground, votes, start);
        const auto compared = co_await std::move(comparing);
        if (!compared)
            co_return compared.error();
        others = *compared;
    }
    start.justKept = votes->name();
    auto finding = findKeptVotes(ground, start);
    const auto found = co_await std::move(finding);
    if (found)
        setJournal(ground, others);
    co_return found;
}

void StationBooks::setJournal(const Ground& ground, polls::VotesForOthers others)
{
    m_polls->setJournal(std::make_unique<polls::TapJournal>(
        ground.reactor, journalFile(ground.settings),
        [&log = ground.log](const QString& sentence) { log.warning(u"polls"_s, sentence); }, std::move(others)));
}

// Behind the tables, which a new database does not have yet, and before the journal is opened.
Task<Result<QList<polls::JournalMark>>> StationBooks::journalMarks()
{
    auto migrating = m_database->migrate(u"polls"_s, polls::pollTables());
    const auto migrated = co_await std::move(migrating);
    if (!migrated)
        co_return migrated.error();
    polls::PollReader reader(*m_database);
    auto reading = reader.journalMarks();
    auto marks = co_await std::move(reading);
    co_return marks;
}

Task<Result<polls::VotesForOthers>> StationBooks::compareWaitingVotes(
    Ground ground, std::shared_ptr<polls::JournalAside> votes, KeptVotes::Start start)
{
    auto finding = m_database->read(
        [votes, start](QSqlDatabase& connection) { return VotesAtStart::find(connection, start, *votes); });
    const auto found = co_await std::move(finding);
    if (!found)
        co_return found.error();
    if (found->missing)
        m_findings->tell(u"storage"_s, *found->missing);
    if (!found->said.isEmpty())
        ground.log.warning(u"storage"_s, found->said);
    co_return found->others;
}

// At each start, as long as such a file lies there: whoever was told may be somebody else, or have forgotten.
Task<Result<Done>> StationBooks::findKeptVotes(Ground ground, KeptVotes::Start start)
{
    auto finding = m_database->read([start](QSqlDatabase& connection) { return KeptVotes::find(connection, start); });
    const auto kept = co_await std::move(finding);
    if (!kept)
        co_return kept.error();
    for (const auto& sentence : kept->waiting)
        m_findings->tell(u"storage"_s, Error::local(Reason::None, sentence, polls::keptVotesCode));
    for (const auto& sentence : kept->said)
        ground.log.warning(u"storage"_s, sentence);
    co_return Done();
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
        m_findings->tell(u"polls"_s,
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
    m_findings = std::make_unique<StorageFindings>(log);
    if (ground.lock)
        m_database->setFolderCheck([lock = ground.lock] { return lock->keep(); }); // which goes behind it
    m_storageLog = std::make_unique<StorageLog>(*m_database, log, *m_findings);
    m_accounts = std::make_unique<Accounts>(ground.reactor, *m_database,
        [&log](const QString& doing, const Error& error) { log.error(u"accounts"_s, doing + u": "_s + error.text); });
    m_polls = std::make_unique<polls::PollRegistry>(ground.reactor.clock(), *m_database);
    m_events = std::make_unique<events::EventRegistry>(
        ground.reactor.clock(), *m_database, *m_polls, failuresToLog(log, u"polls"_s, LogLevel::Error));
    m_venue = std::make_unique<venue::Venue>(*m_database, *m_polls, failuresToLog(log, u"polls"_s));
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
    m_findings.reset();
}

QString StationBooks::bluetoothFolder(const StationSettings& settings)
{
    return settings.dataFolder + u"/bluetooth"_s;
}

} // namespace everyport
