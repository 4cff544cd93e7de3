#include "app/storage/sqlite/sqlitehome.h"

#include <sqlite3.h>

#include "app/storage/query.h"
#include "app/storage/readinterrupt.h"
#include "app/storage/sqlite/sqlitehandle.h"

namespace everyport::detail {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// How often it is tried to put the file back.
constexpr auto tryAgainAfter = 1s;

} // namespace

SqliteHome::SqliteHome(QString file, Role role) : m_file(std::move(file)), m_role(role), m_files(m_file) {}

QSqlDatabase SqliteHome::addConnection(const QString& name)
{
    return QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
}

Result<Done> SqliteHome::open(QSqlDatabase& connection)
{
    auto opened = connect(connection);
    if (opened && m_emptiesLog) {
        const auto emptied = runStatement(connection, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        Q_UNUSED(emptied) // else it is met again
    }
    m_files.remember(connection);
    return opened;
}

Result<Done> SqliteHome::connect(QSqlDatabase& connection)
{
    connection.setDatabaseName(m_file);
    // Short while the program starts: the loop's thread waits for this.
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=250"_s);
    if (!connection.open())
        return storageError(connection.lastError(), m_file);
    QStringList settings = {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA journal_size_limit = 16777216"_s,
        // What a person asked to delete is not left lying in a free page.
        u"PRAGMA secure_delete = ON"_s, u"SELECT count(*) FROM sqlite_master"_s, u"PRAGMA busy_timeout = 5000"_s};
    if (m_role == Role::Reads)
        settings.append(u"PRAGMA query_only = ON"_s);
    for (const auto& setting : std::as_const(settings)) {
        if (auto done = runStatement(connection, setting); !done) {
            // Half prepared is not connected: it would write without what the others ask for.
            if (auto* cache = StatementCache::current())
                cache->clear();
            connection.close();
            return done;
        }
    }
    if (m_reads)
        watch(connection, *m_reads);
    return Done{};
}

/// SQLite asks every now and then whether it shall go on. Its own interrupt would miss a statement that is about to
/// begin.
void SqliteHome::watch(QSqlDatabase& connection, const ReadInterrupt& reads)
{
    constexpr int steps = 10'000; // of its machine: well below a millisecond
    m_reads = &reads;
    if (auto* handle = sqliteHandle(connection))
        sqlite3_progress_handler(
            handle, steps, [](void* asked) { return int(static_cast<const ReadInterrupt*>(asked)->isUnwanted()); },
            const_cast<ReadInterrupt*>(&reads));
}

DatabaseHome::Look SqliteHome::look(QSqlDatabase& connection, HomeLanes& lanes)
{
    if (m_role == Role::Reads)
        return lookAsReader(connection);
    const auto found = m_files.look(connection);
    if (found == DatabaseFiles::Found::Same && !m_lost)
        return {};
    const auto now = std::chrono::steady_clock::now();
    if (m_lost && now < m_nextTry)
        return lost(*m_lost);
    m_nextTry = now + tryAgainAfter;
    auto what = m_files.lost(found);
    if (const auto back = putBack(connection, found, lanes); !back) {
        if (back.error().reason != Reason::NotFound) // the folder, of which it speaks already
            what.text += u" It cannot be put back: "_s + back.error().text;
        if (m_files.hasGivenUp()) // the disk is none the worse for it: votes wait in the journal (replacedDatabase)
            what.code = u"given-up"_s;
        if (!m_lost || m_lost->text != what.text)
            lanes.tell(what, false);
        m_lost = what;
        return lost(what);
    }
    m_lost.reset();
    tellPutBack(found, std::move(what), lanes);
    return {};
}

// The connection was closed while the file was put back, and opening it can have failed.
DatabaseHome::Look SqliteHome::lookAsReader(QSqlDatabase& connection)
{
    if (connection.isOpen())
        return {};
    const auto opened = connect(connection);
    return opened ? Look() : Look{opened.error()};
}

// Whether it is stored shows only when the file is opened anew; whoever waits is not left without an answer until then.
DatabaseHome::Look SqliteHome::lost(const Error& what) const
{
    return {what, m_files.hasGivenUp() || m_isOthers ? Unconfirmed::Unknown : Unconfirmed::Wait};
}

void SqliteHome::tellPutBack(DatabaseFiles::Found found, Error what, HomeLanes& lanes)
{
    if (!DatabaseFiles::isInPlace(found))
        what.text += u" What the program has was put back in its place."_s;
    if (const auto kept = m_files.kept(); !kept.isEmpty())
        what.text +=
            u" The file that stood there is kept as %1. To go on with that one, stop the program first, then put it in its place."_s
                .arg(kept);
    lanes.tell(what, true);
}

Result<Done> SqliteHome::putBack(QSqlDatabase& connection, DatabaseFiles::Found found, HomeLanes& lanes)
{
    const bool isOpen = connection.isOpen();
    if (DatabaseFiles::isInPlace(found) && isOpen)
        return Done{}; // put back by somebody else, or never away
    auto done = mayPutBack(found);
    if (done && isOpen)
        done = m_files.putBack(connection, found);
    if (!done)
        return done;
    if (found == DatabaseFiles::Found::Replaced)
        m_limit.notifyPutBack(std::chrono::steady_clock::now());
    // SQLite keeps one index of the log for all connections of a process: it is let go of with the last.
    lanes.suspendReader();
    StatementCache::current()->clear();
    connection.close();
    m_files.remember(connection);
    done = connect(connection);
    m_files.remember(connection); // its log is new, too
    lanes.resumeReader();
    return done;
}

// Not over what another program has by now.
Result<Done> SqliteHome::mayPutBack(DatabaseFiles::Found found)
{
    using Found = DatabaseFiles::Found;
    m_isOthers = false;
    if (found != Found::Gone && found != Found::Replaced)
        return Done{};
    auto ours = isFolderOurs();
    m_isOthers = !ours && ours.error().reason == Reason::InUse;
    return ours && found == Found::Replaced ? m_limit.mayPutBack(std::chrono::steady_clock::now()) : ours;
}

Result<Done> SqliteHome::isFolderOurs()
{
    std::function<Result<Done>()> isOurs;
    {
        const std::lock_guard lock(m_mutex);
        isOurs = m_isFolderOurs;
    }
    return isOurs ? isOurs() : Done{};
}

void SqliteHome::setFolderCheck(std::function<Result<Done>()> isOurs)
{
    const std::lock_guard lock(m_mutex);
    m_isFolderOurs = std::move(isOurs);
}

Result<Done> SqliteHome::begin(QSqlDatabase& connection)
{
    auto done = runStatement(connection, u"BEGIN IMMEDIATE"_s);
    if (done)
        done = m_files.mark(connection);
    if (done)
        done = m_run.look(connection);
    m_changesBefore = changesOf(connection);
    return done;
}

// SQLite counts no change of the schema among the rows, and what a savepoint has undone it does.
std::optional<SqliteHome::Changes> SqliteHome::changesOf(QSqlDatabase& connection)
{
    auto* handle = sqliteHandle(connection);
    auto schema = runQuery(connection, u"PRAGMA schema_version"_s);
    if (!handle || !schema || !schema->next())
        return {};
    return Changes{sqlite3_total_changes(handle), schema->value(0).toInt()};
}

bool SqliteHome::hasChanged(QSqlDatabase& connection) const
{
    return !m_changesBefore || changesOf(connection) != m_changesBefore;
}

Result<Done> SqliteHome::commit(QSqlDatabase& connection)
{
    const bool isMovedOn = hasChanged(connection);
    auto done = isMovedOn ? m_run.moveOn(connection) : Result<Done>(Done{});
    if (done)
        done = runStatement(connection, u"COMMIT"_s);
    if (done) {
        m_files.marked();
        if (isMovedOn)
            m_run.committed();
    }
    return done;
}

QString SqliteHome::beginsReading() const
{
    return u"BEGIN"_s;
}

} // namespace everyport::detail
