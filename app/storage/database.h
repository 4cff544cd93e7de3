#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include "app/storage/databasework.h"
#include "netcore/base/listenerlist.h"
#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/deferred.h"
#include "netcore/task/task.h"

namespace everyport {

namespace detail {
class DatabaseHome;
class DatabaseLane;
class PostgresListener;

template <typename Job, typename Answer>
class DatabaseJob final : public DatabaseWork {
public:
    explicit DatabaseJob(Job job) : m_job(std::move(job)) {}

    Task<Answer> task(std::function<void()> dropped) { return m_deferred.task(std::move(dropped)); }
    void run(QSqlDatabase& connection) override { m_answer.emplace(m_job(connection)); }
    const Error* failure() const override { return m_answer->ok() ? nullptr : &m_answer->error(); }
    void replaceBy(const Error& error) override { m_answer.emplace(error); }
    void answer() override { m_deferred.fire(std::move(*m_answer)); }

private:
    Job m_job;
    std::optional<Answer> m_answer;
    Deferred<Answer> m_deferred;
};

} // namespace detail

/// Told by a Database what becomes of its file while it is open. Plain calls on the loop's thread.
struct DatabaseEvents {
    virtual ~DatabaseEvents() = default;
    /// The file was deleted or replaced, or its folder is gone, and it could not be put back yet. Writes fail
    /// meanwhile; putting it back is tried again and again. Told once, and again when the reason changes.
    virtual void fileLost(const Error&) {}
    /// The file stands in its place again, with all that was stored. The text says what had happened, and where another
    /// file that stood there is kept.
    virtual void filePutBack(const Error& /*what*/) {}
    /// Something had happened to the files while the program did not run, or an earlier run left files beside them: the
    /// text says what was done; what was stored last can be lost. Told in the turn after the opening.
    virtual void foundAtStart(const Error& /*what*/) {}
    /// Another program that shares the database has stored something: what it told of that (sharing.h), or nothing
    /// where something may have been missed, whatever it was.
    virtual void changedElsewhere(const QString& /*what*/) {}
};

/// The program's storage: one SQLite file (WAL, synchronous=FULL, foreign keys, mode 0600) with two threads of its own,
/// one that writes and one that reads, so that a long list never delays a vote. What a `write` has answered is on disk,
/// under the file's name: a file that was deleted or replaced meanwhile is put back first (see DatabaseEvents), and
/// while that fails no write succeeds.
///
/// The Station owns it; it must outlive everyone who asks it. The destructor does what is queued first, which blocks;
/// end it with `stop`. Loop's thread only; jobs run on its threads.
class Database {
public:
    /// An absolute path, or a server's address (postgres/postgresaddress.h). Makes the file where there is none; blocks
    /// while a server does not answer, for ten seconds at most. Errors: Local/PermissionDenied, Local/NoSpace,
    /// Local/BadValue (not a database, or damaged), Busy/InUse, Malformed; each text says what to do.
    static Result<std::unique_ptr<Database>> open(Reactor& reactor, QString place);
    /// The same for a server's address, without blocking.
    static Task<Result<std::unique_ptr<Database>>> openServerLater(Reactor& reactor, QString address);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs `job(QSqlDatabase&) -> Result<T>` on the writing thread; the Task is ready after its commit. Jobs that wait
    /// together share one transaction, each in a savepoint of its own, so that an Error undoes only its own job. Jobs
    /// of one priority keep their order. Dropping the Task drops only the answer. The job must own what it touches, and
    /// should be short: others wait.
    template <typename Job, typename Answer = std::invoke_result_t<Job, QSqlDatabase&>>
    Task<Answer> write(Job job, DatabasePriority priority = DatabasePriority::Normal)
    {
        auto work = std::make_unique<detail::DatabaseJob<Job, Answer>>(std::move(job));
        auto task = work->task({});
        give(*m_writer, std::move(work), priority);
        return task;
    }

    /// Runs `job` on the reading thread, whose connection cannot write. It sees every write that has been answered; all
    /// statements of one job see one state. Dropping the Task ends the job, also in the midst of a statement.
    template <typename Job, typename Answer = std::invoke_result_t<Job, QSqlDatabase&>>
    Task<Answer> read(Job job)
    {
        auto work = std::make_unique<detail::DatabaseJob<Job, Answer>>(std::move(job));
        auto task = work->task([lane = std::weak_ptr(m_reader), dropped = work.get()] { interrupt(lane, *dropped); });
        give(*m_reader, std::move(work), DatabasePriority::Normal);
        return task;
    }

    /// Brings the tables of one part of the program up to date. `room` is that part's name in the file; `steps` are
    /// single SQL statements, to which new ones are only ever added at the end: those that this file has not seen are
    /// run.
    Task<Result<Done>> migrate(QString room, QStringList steps);
    Task<Result<bool>> hasRoom(QString room); ///< Whether that part has ever brought its tables here.

    /// Ready when all that was asked for before is done; what is asked for later is answered with a Cancelled.
    Task<Result<Done>> stop();

    /// Tells DatabaseEvents::changedElsewhere: for whoever hears of it, and tests.
    void noteChangedElsewhere(const QString& what = {})
    {
        m_listeners->notify(&DatabaseEvents::changedElsewhere, what);
    }

    bool isShared() const { return bool(m_listener); } ///< Other programs may have it open, too.

    void addListener(DatabaseEvents& listener);
    void removeListener(DatabaseEvents& listener);

    /// `isOurs` is asked on the writing thread before a file that was deleted or replaced is put back: an Error, which
    /// is told (DatabaseEvents), keeps what stands there. Busy/InUse: another program has the folder.
    void setFolderCheck(std::function<Result<Done>()> isOurs);
    /// For tests: asked on the writing thread before each commit; an Error makes the commit fail with it.
    void setFault(std::function<std::optional<Error>()> fault);

private:
    using Home = std::unique_ptr<detail::DatabaseHome>;
    Database(Reactor& reactor, Home writersHome, Home readersHome);

    static Result<std::unique_ptr<Database>> openServer(Reactor& reactor, const QString& place);
    static Result<std::unique_ptr<Database>> openFile(Reactor& reactor, QString file);
    Result<Done> start(); ///< Both lanes; waits for them.
    static void notify(const std::weak_ptr<ListenerList<DatabaseEvents>>& listeners,
        void (DatabaseEvents::*event)(const Error&), const Error& what);
    void give(detail::DatabaseLane& lane, std::unique_ptr<detail::DatabaseWork> work, DatabasePriority priority);
    static void interrupt(const std::weak_ptr<detail::DatabaseLane>& lane, detail::DatabaseWork& read);

    std::shared_ptr<ListenerList<DatabaseEvents>> m_listeners; // shared with what is on its way to them
    std::shared_ptr<detail::DatabaseLane> m_reader; // a read that is dropped later than we asks whether it is there
    std::unique_ptr<detail::DatabaseLane> m_writer; // behind the other: it knows it
    std::unique_ptr<detail::PostgresListener> m_listener; // where it is shared
};

} // namespace everyport
