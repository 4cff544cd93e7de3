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
#include "app/storage/readinterrupt.h"
#include "app/storage/sqlite/databasefiles.h"
#include "app/storage/sqlite/putbacklimit.h"
#include "app/storage/workqueue.h"
#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"

namespace everyport::detail {

/// One thread with one connection and a queue. The jobs go in on the loop's thread and their answers come back
/// to it, a call each: the loop has its turns between them. Nothing of Qt's is shared between the threads but the jobs,
/// which a std::mutex hands over.
class DatabaseLane {
public:
    enum class Role { Writes, Reads };

    DatabaseLane(Reactor& reactor, QString file, Role role);
    ~DatabaseLane() { end(); }
    void end(); ///< Does what is queued, then ends the thread.

    Result<Done> start(); ///< Opens the connection; waits for that.
    /// False when the queue is full or was closed: `work` is still the caller's.
    bool add(std::unique_ptr<DatabaseWork>& work, Priority priority);
    void close(); ///< Takes no more.
    /// Nobody waits for this read any more, which is queued or runs: it is not begun, or ends where it stands.
    void interrupt(DatabaseWork& read);
    bool isClosed() const { return m_closed; }
    /// For the lane that writes, before start: so that what was damaged in the log is not met again at the next.
    void emptyLogAtStart() { m_emptiesLog = true; }
    /// For the lane that writes, before start: `reader` is the only other one with a connection to the file. `told` is
    /// called on the loop's thread: the file is lost, or back in its place.
    void watchFile(DatabaseLane& reader, std::function<void(const Error&, bool isBack)> told);
    void setFault(std::function<std::optional<Error>()> fault);
    /// For the lane that writes: asked on its thread before a file is put back that is not in its place.
    void setFolderCheck(std::function<Result<Done>()> isOurs);

private:
    using Group = std::vector<std::unique_ptr<DatabaseWork>>;

    void run();
    bool waitForWork();
    Result<Done> openConnection(QSqlDatabase& connection);
    std::unique_ptr<DatabaseWork> next(WorkQueue::Taken& taken, std::chrono::steady_clock::duration spent);
    void runRead(QSqlDatabase& connection, DatabaseWork& work);
    void runInOneState(QSqlDatabase& connection, DatabaseWork& work);
    void answer(std::unique_ptr<DatabaseWork> work);
    void answer(Group& group);
    void read(QSqlDatabase& connection);
    void write(QSqlDatabase& connection);
    void fail(Group& group, WorkQueue::Taken& taken, const Error& error);
    void endWriting(QSqlDatabase& connection);
    void answerUnknown();
    std::optional<Error> checkFile(QSqlDatabase& connection);
    Result<Done> putBack(QSqlDatabase& connection, DatabaseFiles::Found found);
    Result<Done> mayPutBack(DatabaseFiles::Found found);
    Result<Done> isFolderOurs();
    // Called by the lane that writes, on its thread, of the one that reads.
    void suspend();
    void resume();
    void waitSuspended(QSqlDatabase& connection);
    bool runTogether(QSqlDatabase& connection, Group& group, WorkQueue::Taken& taken);
    std::optional<Error> fault();
    std::optional<Error> execute(QSqlDatabase& connection, const QString& sql) const;

    Reactor& m_reactor;
    const QString m_file;
    const Role m_role;
    bool m_closed = false; // loop's thread
    bool m_emptiesLog = false;
    DatabaseLane* m_otherLane = nullptr;
    std::function<void(const Error&, bool isBack)> m_told;

    // The writing thread's alone.
    DatabaseFiles m_files;
    std::optional<Error> m_lost; // what was told of the file, while it is not back
    Group m_unconfirmed;         // committed, but into a file that is no longer in its place
    std::chrono::steady_clock::time_point m_nextTry = {};
    PutBackLimit m_limit;
    bool m_isOthers = false; // the folder, so that nothing is put back

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_wake;
    WorkQueue m_queue;
    std::function<std::optional<Error>()> m_fault;
    std::function<Result<Done>()> m_isFolderOurs;
    std::optional<Result<Done>> m_opened;
    bool m_ending = false;
    ReadInterrupt m_reads;
    bool m_hasEnded = false;
    enum class Pause { None, Asked, Reached } m_pause = Pause::None;

    std::thread m_thread;
};

} // namespace everyport::detail
