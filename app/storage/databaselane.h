#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <QSqlDatabase>
#include <QString>

#include "app/storage/database.h"
#include "app/storage/databasehome.h"
#include "app/storage/readinterrupt.h"
#include "app/storage/workqueue.h"
#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"

namespace everyport::detail {

/// One thread with one connection and a queue. The jobs go in on the loop's thread and their answers come back
/// to it, a call each: the loop has its turns between them. Nothing of Qt's is shared between the threads but the jobs,
/// which a std::mutex hands over.
class DatabaseLane : private HomeLanes {
public:
    using Role = DatabaseHome::Role;

    DatabaseLane(Reactor& reactor, std::unique_ptr<DatabaseHome> home, Role role);
    ~DatabaseLane() override { end(); }
    void end(); ///< Does what is queued, then ends the thread.

    Result<Done> start(); ///< Opens the connection; waits for that.
    /// False when the queue is full or was closed: `work` is still the caller's.
    bool add(std::unique_ptr<DatabaseWork>& work, Priority priority);
    void close(); ///< Takes no more.
    /// Nobody waits for this read any more, which is queued or runs: it is not begun, or ends where it stands.
    void interrupt(DatabaseWork& read);
    bool isClosed() const { return m_closed; }
    /// For the lane that writes, before start: `reader` is the only other one with a connection to the database. `told`
    /// is called on the loop's thread: the database is lost, or back in its place.
    void watchHome(DatabaseLane& reader, std::function<void(const Error&, bool isBack)> told);
    void setFault(std::function<std::optional<Error>()> fault);
    /// For the lane that writes: asked on its thread before a file is put back that is not in its place.
    void setFolderCheck(std::function<Result<Done>()> isOurs) { m_home->setFolderCheck(std::move(isOurs)); }

private:
    using Group = std::vector<std::unique_ptr<DatabaseWork>>;

    void run();
    bool waitForWork();
    Result<Done> openConnection(QSqlDatabase& connection);
    std::unique_ptr<DatabaseWork> next(WorkQueue::Taken& taken, std::chrono::steady_clock::duration spent);
    void runRead(QSqlDatabase& connection, DatabaseWork& work);
    void failRead(DatabaseWork& work, const Error& error);
    void runInOneState(QSqlDatabase& connection, DatabaseWork& work);
    void answer(std::unique_ptr<DatabaseWork> work);
    void answer(Group& group);
    void read(QSqlDatabase& connection);
    void write(QSqlDatabase& connection);
    void fail(Group& group, WorkQueue::Taken& taken, const Error& error);
    void endWriting(QSqlDatabase& connection);
    std::optional<Error> lookAtHome(QSqlDatabase& connection);
    void settleUnconfirmed(const DatabaseHome::Look& found);
    void settleUnconfirmed(const Error& error);
    // Of the home, which the lane that writes has.
    void suspendReader() override { m_otherLane->suspend(); }
    void resumeReader() override { m_otherLane->resume(); }
    void tell(const Error& what, bool isBack) override;
    // Called by the lane that writes, on its thread, of the one that reads.
    void suspend();
    void resume();
    void waitSuspended(QSqlDatabase& connection);
    Result<Done> runTogether(QSqlDatabase& connection, Group& group, WorkQueue::Taken& taken);
    std::optional<Error> fault();
    std::optional<Error> execute(QSqlDatabase& connection, const QString& sql) const;

    Reactor& m_reactor;
    const std::unique_ptr<DatabaseHome> m_home; // its thread's, as what follows
    const Role m_role;
    bool m_closed = false; // loop's thread
    DatabaseLane* m_otherLane = nullptr;
    std::function<void(const Error&, bool isBack)> m_told;
    Group m_unconfirmed; // committed, but not known to be stored

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_wake;
    WorkQueue m_queue;
    std::function<std::optional<Error>()> m_fault;
    std::optional<Result<Done>> m_opened;
    bool m_ending = false;
    ReadInterrupt m_reads;
    bool m_hasEnded = false;
    enum class Pause { None, Asked, Reached } m_pause = Pause::None;

    std::thread m_thread;
};

} // namespace everyport::detail
