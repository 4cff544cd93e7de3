#include "app/storage/databaselane.h"

#include <algorithm>
#include <iterator>

#include <QUuid>

#include "app/storage/groupcommit.h"
#include "app/storage/query.h"
#include "app/storage/storedlast.h"

namespace everyport::detail {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// How soon it is noticed that the database has gone where nobody writes.
constexpr auto lookAgainAfter = 1s;

} // namespace

DatabaseLane::DatabaseLane(Reactor& reactor, std::unique_ptr<DatabaseHome> home, Role role)
    : m_reactor(reactor), m_home(std::move(home)), m_role(role)
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

void DatabaseLane::watchHome(DatabaseLane& reader, std::function<void(const Error&, bool isBack)> told)
{
    m_otherLane = &reader;
    m_told = std::move(told);
}

void DatabaseLane::setFault(std::function<std::optional<Error>()> fault)
{
    const std::lock_guard lock(m_mutex);
    m_fault = std::move(fault);
}

void DatabaseLane::run()
{
    const auto name = u"everyport-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        StoredLast storedLast; // for who writes
        StatementCache statements;
        auto connection = m_home->addConnection(name);
        auto opened = openConnection(connection);
        const bool usable = opened.ok();
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
        m_home->close(connection);
    }
    QSqlDatabase::removeDatabase(name);
    if (m_role == Role::Writes)
        m_home->closed();
    const std::lock_guard lock(m_mutex);
    m_hasEnded = true;
    m_wake.notify_all();
}

// False at the end. The lane that writes goes on now and then without anything to do: it is time to look after the
// database.
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
    if (const auto error = lookAtHome(connection))
        failRead(*work, *error);
    else
        runRead(connection, *work); // one by one: nobody waits for another's list
    answer(std::move(work));
}

void DatabaseLane::write(QSqlDatabase& connection)
{
    const auto error = lookAtHome(connection);
    WorkQueue::Taken taken = {};
    Group group;
    group.push_back(next(taken, {}));
    if (!group.front())
        return;
    const auto done = error ? Result<Done>(*error) : runTogether(connection, group, taken);
    if (!done && (error || !m_home->isCommitUnknown())) {
        if (!error)
            StoredLast::current()->notStored();
        fail(group, taken, done.error());
        answer(group);
        return;
    }
    // What was deleted while it was being committed is neither stored nor undone before the home is back.
    std::move(group.begin(), group.end(), std::back_inserter(m_unconfirmed));
    lookAtHome(connection);
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
    m_home->lookForLast();
    if (const auto lost = lookAtHome(connection))
        settleUnconfirmed(*lost);
}

// An Error means that what is committed now would be stored nowhere.
std::optional<Error> DatabaseLane::lookAtHome(QSqlDatabase& connection)
{
    const auto found = m_home->look(connection, *this);
    settleUnconfirmed(found);
    return found.lost;
}

void DatabaseLane::settleUnconfirmed(const DatabaseHome::Look& found)
{
    using Unconfirmed = DatabaseHome::Unconfirmed;
    if (m_unconfirmed.empty() || found.unconfirmed == Unconfirmed::Wait)
        return;
    if (found.unconfirmed == Unconfirmed::Stored) {
        answer(m_unconfirmed);
        StoredLast::current()->stored(); // nobody waits for its file
    } else if (found.lost)
        settleUnconfirmed(*found.lost);
    else
        settleUnconfirmed(Error::disconnected(Reason::ConnectionLost,
            u"The connection to the database was lost, and what was to be stored is not. Try again."_s));
}

void DatabaseLane::settleUnconfirmed(const Error& error)
{
    StoredLast::current()->notStored();
    for (auto& work : m_unconfirmed)
        work->replaceBy(error);
    answer(m_unconfirmed);
}

void DatabaseLane::tell(const Error& what, bool isBack)
{
    m_reactor.callFromThread([told = m_told, what, isBack] { told(what, isBack); });
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
    Q_UNUSED(opened); // where it fails, the next job tries again
}

Result<Done> DatabaseLane::openConnection(QSqlDatabase& connection)
{
    auto opened = m_home->open(connection);
    if (opened && m_role == Role::Reads)
        m_home->watch(connection, m_reads);
    return opened;
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
}

// Without having begun it.
void DatabaseLane::failRead(DatabaseWork& work, const Error& error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_reads.forget(work);
    }
    work.replaceBy(error);
}

Result<Done> DatabaseLane::runTogether(QSqlDatabase& connection, Group& group, WorkQueue::Taken& taken)
{
    GroupCommit commit(
        connection, *m_home, [&](std::chrono::steady_clock::duration spent) { return next(taken, spent); });
    const auto last = [this, &connection] {
        StoredLast::current()->count(connection, std::chrono::steady_clock::now(), m_home->hasChanged(connection));
        return fault();
    };
    auto done = commit.run(group, last);
    if (!done && !commit.hasBegun() && !lookAtHome(connection))
        done = commit.run(group, last); // cut since the last look, and none of them has run
    return done;
}

// A page, its count and its place come from several statements: they see one state, whatever is committed meanwhile.
// The state is that of the first of them, so that whatever was answered before the job was asked for is there.
void DatabaseLane::runInOneState(QSqlDatabase& connection, DatabaseWork& work)
{
    bool begun = !execute(connection, m_home->beginsReading());
    const auto lost = begun ? std::nullopt : lookAtHome(connection);
    if (!begun && !lost) // cut while nobody asked it anything
        begun = !execute(connection, m_home->beginsReading());
    if (lost)
        work.replaceBy(*lost); // a connection that is closed says nothing of the reason
    else
        work.run(connection);
    {
        const std::lock_guard lock(m_mutex);
        m_reads.end(); // what comes is no read of anybody's, and must come to its end
    }
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
