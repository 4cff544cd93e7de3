#include "app/storage/database.h"

#include <QDir>
#include <QUuid>

#include "app/storage/databaselane.h"
#include "app/storage/migration.h"
#include "app/storage/postgres/postgresaddress.h"
#include "app/storage/postgres/postgreshome.h"
#include "app/storage/postgres/postgreslistener.h"
#include "app/storage/postgres/postgresseenruns.h"
#include "app/storage/sqlite/leftfiles.h"
#include "app/storage/sqlite/sqlitehome.h"
#include "app/storage/sqlite/storagefile.h"
#include "netcore/threads/threadpool.h"

namespace everyport {

using namespace Qt::StringLiterals;
using detail::DatabaseHome;
using detail::DatabaseLane;
using detail::PostgresHome;
using detail::SqliteHome;

Database::Database(Reactor& reactor, Home writersHome, Home readersHome)
    : m_listeners(std::make_shared<ListenerList<DatabaseEvents>>()),
      m_reader(std::make_shared<DatabaseLane>(reactor, std::move(readersHome), DatabaseHome::Role::Reads)),
      m_writer(std::make_unique<DatabaseLane>(reactor, std::move(writersHome), DatabaseHome::Role::Writes))
{
    m_writer->watchHome(*m_reader, [listeners = std::weak_ptr(m_listeners)](const Error& what, bool isBack) {
        notify(listeners, isBack ? &DatabaseEvents::filePutBack : &DatabaseEvents::fileLost, what);
    });
}

void Database::notify(const std::weak_ptr<ListenerList<DatabaseEvents>>& listeners,
    void (DatabaseEvents::*event)(const Error&), const Error& what)
{
    if (const auto all = listeners.lock())
        all->notify(event, what);
}

// The reader first: the last connection to close tidies the write-ahead log away, and only one that may write can.
Database::~Database()
{
    m_listener.reset();
    m_reader->end();
    m_writer->end();
}

Result<std::unique_ptr<Database>> Database::open(Reactor& reactor, QString place)
{
    return QDir::isAbsolutePath(place) ? openFile(reactor, std::move(place)) : openServer(reactor, place);
}

Task<Result<std::unique_ptr<Database>>> Database::openServerLater(Reactor& reactor, QString address)
{
    return deferToThread(
        reactor, Threads::Other, [&reactor, address = std::move(address)] { return openServer(reactor, address); });
}

Result<std::unique_ptr<Database>> Database::openServer(Reactor& reactor, const QString& place)
{
    const auto address = PostgresAddress::parse(place);
    if (!address)
        return address.error();
    const auto connects = std::make_shared<std::atomic<int>>(0);
    const auto run = QUuid::createUuid().toString(QUuid::Id128);
    const auto others = address->isShared() ? std::make_shared<PostgresSeenRuns>(run) : nullptr;
    std::unique_ptr<Database> database(new Database(reactor,
        std::make_unique<PostgresHome>(*address, DatabaseHome::Role::Writes, connects, run, others),
        std::make_unique<PostgresHome>(*address, DatabaseHome::Role::Reads, connects, run, others)));
    if (const auto started = database->start(); !started)
        return started.error();
    if (others)
        database->m_listener = std::make_unique<detail::PostgresListener>(
            *address, run, others, [&reactor, listeners = std::weak_ptr(database->m_listeners)](const QString& what) {
                reactor.callFromThread([listeners, what] {
                    if (const auto all = listeners.lock())
                        all->notify(&DatabaseEvents::changedElsewhere, what);
                });
            });
    return database;
}

Result<std::unique_ptr<Database>> Database::openFile(Reactor& reactor, QString file)
{
    LeftFiles left(file);
    auto prepared = left.adoptCopy();
    if (prepared)
        prepared = prepareStorageFile(file);
    if (prepared)
        prepared = left.checkLog();
    if (!prepared)
        return left.with(prepared.error());
    auto writersHome = std::make_unique<SqliteHome>(file, DatabaseHome::Role::Writes);
    if (left.isLogDamaged())
        writersHome->emptyLogAtStart();
    std::unique_ptr<Database> database(
        new Database(reactor, std::move(writersHome), std::make_unique<SqliteHome>(file, DatabaseHome::Role::Reads)));
    if (const auto started = database->start(); !started)
        return left.with(started.error());
    left.keepCopy();
    for (const auto& what : left.told())
        reactor.callFromThread([listeners = std::weak_ptr(database->m_listeners), what] {
            notify(listeners, &DatabaseEvents::foundAtStart, what);
        });
    return database;
}

// One after the other: the second finds the database as the first has made it.
Result<Done> Database::start()
{
    auto started = m_writer->start();
    return started ? m_reader->start() : started;
}

void Database::give(DatabaseLane& lane, std::unique_ptr<detail::DatabaseWork> work, DatabasePriority priority)
{
    if (lane.add(work, priority))
        return;
    work->replaceBy(lane.isClosed()
            ? Error::cancelled()
            : Error::busy(Reason::TooLarge, u"The storage cannot keep up: too much waits to be written."_s));
    work->answer();
}

void Database::interrupt(const std::weak_ptr<DatabaseLane>& lane, detail::DatabaseWork& read)
{
    if (const auto reader = lane.lock())
        reader->interrupt(read);
}

Task<Result<Done>> Database::migrate(QString room, QStringList steps)
{
    return write([room = std::move(room), steps = std::move(steps)](
                     QSqlDatabase& connection) { return runMigration(connection, room, steps); });
}

Task<Result<bool>> Database::hasRoom(QString room)
{
    return read([room = std::move(room)](QSqlDatabase& connection) { return isMigrated(connection, room); });
}

Task<Result<Done>> Database::stop()
{
    const auto nothing = [](QSqlDatabase&) -> Result<Done> { return Done{}; };
    std::vector<Task<Result<Done>>> last;
    for (const auto priority : {DatabasePriority::Urgent, DatabasePriority::Normal, DatabasePriority::Bulk})
        last.push_back(write(nothing, priority));
    last.push_back(read(nothing));
    m_writer->close();
    m_reader->close();
    // Their answers come after all that was asked for before; what they are does not matter.
    for (auto& one : last)
        auto answered = co_await std::move(one);
    co_return Done{};
}

void Database::addListener(DatabaseEvents& listener)
{
    m_listeners->add(&listener);
}

void Database::removeListener(DatabaseEvents& listener)
{
    m_listeners->remove(&listener);
}

void Database::setFolderCheck(std::function<Result<Done>()> isOurs)
{
    m_writer->setFolderCheck(std::move(isOurs));
}

void Database::setFault(std::function<std::optional<Error>()> fault)
{
    m_writer->setFault(std::move(fault));
}

} // namespace everyport
