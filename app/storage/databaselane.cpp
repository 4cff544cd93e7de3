#include "app/storage/databaselane.h"

#include <algorithm>
#include <iterator>

#include <QUuid>

#include "app/storage/groupcommit.h"
#include "app/storage/query.h"

namespace everyport::detail {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// How soon it is noticed that the file has gone where nobody writes, and how often it is tried to put it back.
constexpr auto lookAgainAfter = 1s;

} // namespace

DatabaseLane::DatabaseLane(Reactor& reactor, QString file, Role role)
    : m_reactor(reactor), m_file(std::move(file)), m_role(role), m_files(m_file)
{
}

void DatabaseLane::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<Done> DatabaseLane::start()
{
    m_thread = std::thread([this] { run(); });
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_opened.has_value(); });
    return *m_opened;
}

bool DatabaseLane::add(std::unique_ptr<DatabaseWork>& work, Priority priority)
{
    if (m_closed)
        return false;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_queue.add(work, priority))
            return false;
    }
    m_wake.notify_one();
    return true;
}

void DatabaseLane::close()
{
    m_closed = true;
}

void DatabaseLane::watchFile(DatabaseLane& reader, std::function<void(const Error&, bool isBack)> told)
{
    m_otherLane = &reader;
    m_told = std::move(told);
}

void DatabaseLane::setFault(std::function<std::optional<Error>()> fault)
{
    const std::lock_guard lock(m_mutex);
    m_fault = std::move(fault);
}

void DatabaseLane::setFolderCheck(std::function<Result<Done>()> isOurs)
{
    const std::lock_guard lock(m_mutex);
    m_isFolderOurs = std::move(isOurs);
}

void DatabaseLane::run()
{
    const auto name = u"everyport-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        StatementCache statements;
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        auto opened = openConnection(connection);
        if (opened && m_emptiesLog)
            execute(connection, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        const bool usable = opened.ok();
        m_files.remember(connection);
        {
            const std::lock_guard lock(m_mutex);
            m_opened = std::move(opened);
        }
        m_wake.notify_all();
        while (usable && waitForWork())
            m_role == Role::Reads ? read(connection) : write(connection);
        if (usable && m_role == Role::Writes)
            endWriting(connection);
        statements.clear();
        connection.close();
    }
    QSqlDatabase::removeDatabase(name);
    if (m_role == Role::Writes)
        m_files.closed();
    const std::lock_guard lock(m_mutex);
    m_hasEnded = true;
    m_wake.notify_all();
}

// False at the end. The lane that writes goes on now and then without anything to do: it is time to look after the
// file.
bool DatabaseLane::waitForWork()
{
    std::unique_lock lock(m_mutex);
    const auto isDue = [this] { return m_ending || m_pause == Pause::Asked || !m_queue.isEmpty(); };
    if (m_role == Role::Writes)
        m_wake.wait_for(lock, lookAgainAfter, isDue);
    else
        m_wake.wait(lock, isDue);
    return !m_ending || !m_queue.isEmpty() || m_pause != Pause::None;
}

std::unique_ptr<DatabaseWork> DatabaseLane::next(WorkQueue::Taken& taken, std::chrono::steady_clock::duration spent)
{
    const std::lock_guard lock(m_mutex);
    return m_pause == Pause::None ? m_queue.takeFor(taken, spent) : nullptr;
}

void DatabaseLane::answer(std::unique_ptr<DatabaseWork> work)
{
    m_reactor.callFromThread([work = std::shared_ptr(std::move(work))] { work->answer(); });
}

void DatabaseLane::answer(Group& group)
{
    for (auto& work : std::exchange(group, {}))
        answer(std::move(work));
}

void DatabaseLane::read(QSqlDatabase& connection)
{
    waitSuspended(connection);
    WorkQueue::Taken taken = {};
    auto work = next(taken, {});
    if (!work)
        return;
    runRead(connection, *work); // one by one: nobody waits for another's list
    answer(std::move(work));
}

void DatabaseLane::write(QSqlDatabase& connection)
{
    const auto error = checkFile(connection);
    WorkQueue::Taken taken = {};
    Group group;
    group.push_back(next(taken, {}));
    if (!group.front())
        return;
    if (error) {
        fail(group, taken, *error);
    } else if (runTogether(connection, group, taken) && checkFile(connection)) {
        // Deleted while it was being committed: neither stored nor undone before the file is back.
        std::move(group.begin(), group.end(), std::back_inserter(m_unconfirmed));
        if (m_files.hasGivenUp() || m_isOthers)
            answerUnknown();
        return;
    }
    answer(group);
}

// With all that would share the commit.
void DatabaseLane::fail(Group& group, WorkQueue::Taken& taken, const Error& error)
{
    while (auto work = next(taken, {}))
        group.push_back(std::move(work));
    for (auto& work : group)
        work->replaceBy(error);
}

// The last that can be done for what was committed and has no place.
void DatabaseLane::endWriting(QSqlDatabase& connection)
{
    m_nextTry = {};
    checkFile(connection);
    answerUnknown();
}

// Whether it is stored shows only when the file is opened anew; whoever waits is not left without an answer until then.
void DatabaseLane::answerUnknown()
{
    for (auto& work : m_unconfirmed)
        work->replaceBy(*m_lost);
    answer(m_unconfirmed);
}

// An Error means that what is committed now would be stored nowhere.
std::optional<Error> DatabaseLane::checkFile(QSqlDatabase& connection)
{
    const auto found = m_files.look(connection);
    if (found == DatabaseFiles::Found::Same && !m_lost)
        return {};
    const auto now = std::chrono::steady_clock::now();
    if (m_lost && now < m_nextTry)
        return m_lost;
    m_nextTry = now + lookAgainAfter;
    auto what = m_files.lost(found);
    if (const auto back = putBack(connection, found); !back) {
        if (back.error().reason != Reason::NotFound) // the folder, of which it speaks already
            what.text += u" It cannot be put back: "_s + back.error().text;
        if (!m_lost || m_lost->text != what.text)
            m_reactor.callFromThread([told = m_told, what] { told(what, false); });
        m_lost = what;
        if (m_files.hasGivenUp() || m_isOthers)
            answerUnknown();
        return what;
    }
    if (!DatabaseFiles::isInPlace(found))
        what.text += u" What the program has was put back in its place."_s;
    if (const auto kept = m_files.kept(); !kept.isEmpty())
        what.text +=
            u" The file that stood there is kept as %1. To go on with that one, stop the program first, then put it in its place."_s
                .arg(kept);
    m_lost.reset();
    m_reactor.callFromThread([told = m_told, what] { told(what, true); });
    answer(m_unconfirmed);
    return {};
}

Result<Done> DatabaseLane::putBack(QSqlDatabase& connection, DatabaseFiles::Found found)
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
    m_otherLane->suspend();
    StatementCache::current()->clear();
    connection.close();
    m_files.remember(connection);
    done = openConnection(connection);
    m_files.remember(connection); // its log is new, too
    m_otherLane->resume();
    return done;
}

// Not over what another program has by now.
Result<Done> DatabaseLane::mayPutBack(DatabaseFiles::Found found)
{
    using Found = DatabaseFiles::Found;
    m_isOthers = false;
    if (found != Found::Gone && found != Found::Replaced)
        return Done{};
    auto ours = isFolderOurs();
    m_isOthers = !ours && ours.error().reason == Reason::InUse;
    return ours && found == Found::Replaced ? m_limit.mayPutBack(std::chrono::steady_clock::now()) : ours;
}

Result<Done> DatabaseLane::isFolderOurs()
{
    std::function<Result<Done>()> isOurs;
    {
        const std::lock_guard lock(m_mutex);
        isOurs = m_isFolderOurs;
    }
    return isOurs ? isOurs() : Done{};
}

void DatabaseLane::suspend()
{
    std::unique_lock lock(m_mutex);
    m_pause = Pause::Asked;
    m_wake.notify_all();
    m_wake.wait(lock, [this] { return m_pause == Pause::Reached || m_hasEnded; });
}

void DatabaseLane::resume()
{
    const std::lock_guard lock(m_mutex);
    m_pause = Pause::None;
    m_wake.notify_all();
}

// The reading thread: without a connection until the other lane has done what it must do alone.
void DatabaseLane::waitSuspended(QSqlDatabase& connection)
{
    std::unique_lock lock(m_mutex);
    if (m_pause == Pause::None)
        return;
    StatementCache::current()->clear();
    connection.close();
    m_pause = Pause::Reached;
    m_wake.notify_all();
    m_wake.wait(lock, [this] { return m_pause == Pause::None; });
    lock.unlock();
    m_reads.forgetRead();
    const auto opened = openConnection(connection);
    Q_UNUSED(opened); // where it fails, so does each job, with the reason
}

Result<Done> DatabaseLane::openConnection(QSqlDatabase& connection)
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
    if (m_role == Role::Reads) {
        settings.append(u"PRAGMA query_only = ON"_s);
        m_reads.watch(connection);
    }
    for (const auto& setting : std::as_const(settings)) {
        if (auto error = execute(connection, setting))
            return std::move(*error);
    }
    return Done{};
}

void DatabaseLane::interrupt(DatabaseWork& read)
{
    const std::lock_guard lock(m_mutex);
    m_reads.interrupt(read, m_queue.contains(read));
}

void DatabaseLane::runRead(QSqlDatabase& connection, DatabaseWork& work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_reads.begin(work)) {
            work.replaceBy(Error::cancelled());
            return;
        }
    }
    runInOneState(connection, work);
    const std::lock_guard lock(m_mutex);
    m_reads.end();
}

// False where nothing of it is stored, and that is what it will answer.
bool DatabaseLane::runTogether(QSqlDatabase& connection, Group& group, WorkQueue::Taken& taken)
{
    GroupCommit commit(
        connection, m_files, [&](std::chrono::steady_clock::duration spent) { return next(taken, spent); });
    const auto done = commit.run(group, [this] { return fault(); });
    if (!done)
        fail(group, taken, done.error());
    return done.ok();
}

// A page, its count and its place come from several statements: they see one state, whatever is committed meanwhile.
// The state is that of the first of them, so that whatever was answered before the job was asked for is there.
void DatabaseLane::runInOneState(QSqlDatabase& connection, DatabaseWork& work)
{
    const bool begun = !execute(connection, u"BEGIN"_s);
    work.run(connection);
    if (begun && execute(connection, u"COMMIT"_s))
        execute(connection, u"ROLLBACK"_s); // nothing was changed; the next job must find none under way
}

std::optional<Error> DatabaseLane::fault()
{
    std::function<std::optional<Error>()> fault;
    {
        const std::lock_guard lock(m_mutex);
        fault = m_fault;
    }
    return fault ? fault() : std::nullopt;
}

std::optional<Error> DatabaseLane::execute(QSqlDatabase& connection, const QString& sql) const
{
    const auto done = runStatement(connection, sql);
    return done ? std::nullopt : std::optional(done.error());
}

} // namespace everyport::detail
