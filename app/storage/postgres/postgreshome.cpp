#include "app/storage/postgres/postgreshome.h"

#include <algorithm>
#include <utility>

#include "app/storage/postgres/postgresdriver.h"
#include "app/storage/postgres/postgreserror.h"
#include "app/storage/postgres/postgreslistener.h"
#include "app/storage/postgres/postgrespooler.h"
#include "app/storage/postgres/postgresschema.h"
#include "app/storage/query.h"
#include "app/storage/readinterrupt.h"
#include "app/storage/sharing.h"

namespace everyport::detail {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookAgainAfter = 1s;
constexpr auto firstPause = 500ms;
constexpr auto longestPause = 30'000ms;
// Of all steps of an opening together: whoever starts the program waits for it.
constexpr auto longestOpening = 10s;
constexpr auto longestForLock = 5s; // so that it is told who has it
constexpr auto longestClosing = 2s;
// Votes wait for the one that writes, and what it is given is short. A list may be long.
constexpr auto writersPatience = 20s;
constexpr auto readersPatience = 120s;

} // namespace

PostgresHome::PostgresHome(
    PostgresAddress address, Role role, Connects connects, QString run, std::shared_ptr<PostgresSeenRuns> others)
    : m_address(std::move(address)),
      m_run(std::move(run)),
      m_role(role),
      m_connects(std::move(connects)),
      m_lock(m_address.schema(), m_address.isShared() ? m_run : QString()),
      m_mark(m_run, std::move(others))
{
}

QSqlDatabase PostgresHome::addConnection(const QString& name)
{
    return QSqlDatabase::addDatabase(new PostgresDriver(m_address), name); // which keeps it
}

Result<Done> PostgresHome::open(QSqlDatabase& connection)
{
    const PostgresDeadline deadline(*PostgresDriver::connectionOf(connection), longestOpening);
    auto done = openOnce(connection, deadline.until());
    // Of two programs that share an empty schema one finds that the other is just making what it makes.
    for (int tries = 0; m_address.isShared() && tries < 3 && !done && done.error().reason == Reason::AlreadyExists;
         ++tries)
        done = openOnce(connection, deadline.until());
    if (!done)
        letGo(connection);
    return done;
}

Result<Done> PostgresHome::openOnce(QSqlDatabase& connection, Clock::time_point until)
{
    auto done = connect(connection, until);
    if (!done || m_role == Role::Reads)
        return done;
    done = runStatement(connection, u"BEGIN"_s);
    if (done)
        done = oneAtATime(connection);
    if (done)
        done = makeFunctions(connection);
    if (done)
        done = PostgresMark::makeTables(connection);
    if (done)
        done = m_mark.begin(connection);
    const auto ended = runStatement(connection, done ? u"COMMIT"_s : u"ROLLBACK"_s);
    return done ? ended : done;
}

Result<Done> PostgresHome::connect(QSqlDatabase& connection, Clock::time_point until)
{
    StatementCache::current()->clear();
    connection.close();
    connection.setDatabaseName(m_address.name());
    auto* server = PostgresDriver::connectionOf(connection);
    server->setPatience(m_role == Role::Writes ? writersPatience : readersPatience);
    if (!connection.open())
        return postgresError(connection.lastError(), m_address.name());
    if (m_role == Role::Writes) {
        if (const auto pooled = findPooler(*server, m_address); pooled.isValid()) {
            connection.close(); // so that nothing of others' is given back
            return postgresError(pooled, m_address.name());
        }
    }
    auto done = prepareSession(connection, m_address.schema(), m_role == Role::Writes);
    if (done && m_role == Role::Writes)
        done = m_lock.take(connection, std::min(until - 1s, Clock::now() + longestForLock));
    if (done && m_role == Role::Writes && m_address.isShared())
        server->setTelling(PostgresListener::payload(m_address.schema(), m_run, {}));
    if (done && m_role == Role::Writes)
        m_seenConnects = ++*m_connects;
    if (m_reads)
        watch(connection, *m_reads);
    return done;
}

// What is half prepared is not connected. The end of a connection is not that of its session where a pooler was not
// recognised: whoever gets that next would have our settings, and the lock would have no end.
void PostgresHome::letGo(QSqlDatabase& connection)
{
    auto* server = PostgresDriver::connectionOf(connection);
    if (server->isOpen() && !server->isLost())
        server->ask("RESET ALL; SELECT pg_advisory_unlock_all()");
    connection.close();
}

void PostgresHome::close(QSqlDatabase& connection)
{
    auto* server = PostgresDriver::connectionOf(connection);
    server->setInterrupt({}); // what is asked here is no read of anybody's
    const PostgresDeadline deadline(*server, longestClosing);
    server->discardAll();
    connection.close();
}

void PostgresHome::watch(QSqlDatabase& connection, const ReadInterrupt& reads)
{
    m_reads = &reads;
    PostgresDriver::connectionOf(connection)->setInterrupt([&reads] { return reads.isUnwanted(); });
}

bool PostgresHome::isDue(Clock::time_point now, const QSqlDatabase& connection) const
{
    return m_lost || m_isCommitUnknown || !connection.isOpen() || PostgresDriver::connectionOf(connection)->isLost()
        || (m_role == Role::Writes && now - m_lookedAt >= lookAgainAfter);
}

void PostgresHome::lookForLast()
{
    m_isEnding = true;
    m_nextTry = {};
}

DatabaseHome::Look PostgresHome::look(QSqlDatabase& connection, HomeLanes& lanes)
{
    if (m_isEnding && !m_isCommitUnknown)
        return {m_lost, Unconfirmed::Stored}; // what was answered is: nobody waits for a server that hangs
    const auto now = Clock::now();
    if (m_lost && now < m_nextTry && m_seenConnects == *m_connects)
        return {m_lost, whileLost()};
    m_seenConnects = *m_connects;
    if (!isDue(now, connection))
        return {};
    const auto found = lookInside(connection);
    if (!found)
        return notFound(found.error(), whileLost(), lanes);
    if (*found == PostgresMark::Found::Another || (*found == PostgresMark::Found::Next && !m_isCommitUnknown)) {
        const bool isUnknown = std::exchange(m_isCommitUnknown, false);
        return notFound(
            PostgresMark::replaced(connection), isUnknown ? Unconfirmed::Unknown : Unconfirmed::Stored, lanes);
    }
    m_lookedAt = Clock::now();
    m_pause = 0ms;
    if (m_lost && m_role == Role::Writes)
        lanes.tell(Error::disconnected(Reason::None, u"%1 is there again."_s.arg(m_address.name())), true);
    m_lost.reset();
    return {{}, settle(*found)};
}

// What was answered is stored, whatever becomes of the connection.
DatabaseHome::Unconfirmed PostgresHome::whileLost() const
{
    return m_isCommitUnknown ? Unconfirmed::Wait : Unconfirmed::Stored;
}

// The session that was committing is over, or the lock had not been taken.
DatabaseHome::Unconfirmed PostgresHome::settle(PostgresMark::Found found)
{
    if (!std::exchange(m_isCommitUnknown, false))
        return Unconfirmed::Stored;
    if (found == PostgresMark::Found::Last)
        return Unconfirmed::Undone;
    m_mark.committed();
    return Unconfirmed::Stored;
}

DatabaseHome::Look PostgresHome::notFound(const Error& what, Unconfirmed unconfirmed, HomeLanes& lanes)
{
    m_pause = std::min<std::chrono::milliseconds>(m_pause == 0ms ? firstPause : m_pause * 2, longestPause);
    m_nextTry = Clock::now() + m_pause;
    if (m_role == Role::Writes && (!m_lost || m_lost->text != what.text))
        lanes.tell(triedAgain(what), false);
    m_lost = what;
    return {what, unconfirmed};
}

Result<PostgresMark::Found> PostgresHome::lookInside(QSqlDatabase& connection)
{
    auto* server = PostgresDriver::connectionOf(connection);
    server->hasDefined(); // what did is over
    server->lookForEnd();
    if (!connection.isOpen() || server->isLost()) {
        const PostgresDeadline deadline(*server, longestOpening);
        if (const auto connected = connect(connection, deadline.until()); !connected) {
            letGo(connection);
            return connected.error();
        }
    }
    return m_role == Role::Writes ? m_mark.find(connection) : Result(PostgresMark::Found::Last);
}

Result<Done> PostgresHome::begin(QSqlDatabase& connection)
{
    auto* server = PostgresDriver::connectionOf(connection);
    server->hasDefined(); // before
    m_mark.rolledBack();
    auto done = runStatement(connection, u"BEGIN"_s);
    if (done)
        done = m_mark.moveOn(connection);
    if (done)
        m_lookedAt = Clock::now();
    else
        m_lookedAt = {}; // the next look finds out what it is
    return done;
}

bool PostgresHome::hasFailed(const QSqlDatabase& connection) const
{
    return PostgresDriver::connectionOf(connection)->hasFailed();
}

Result<Done> PostgresHome::commit(QSqlDatabase& connection)
{
    auto done = PostgresDriver::connectionOf(connection)->hasDefined() ? m_mark.noteTables(connection)
                                                                       : Result<Done>(Done{});
    if (!done)
        return done;
    done = runStatement(connection, u"COMMIT"_s);
    if (done)
        m_mark.committed();
    else
        m_isCommitUnknown = isConnectionLost(done.error());
    return done;
}

QString PostgresHome::beginsReading() const
{
    return u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

} // namespace everyport::detail
