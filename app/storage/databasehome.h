#pragma once

#include <functional>
#include <optional>

#include <QSqlDatabase>
#include <QString>

#include "netcore/base/result.h"

namespace everyport::detail {

class ReadInterrupt;

/// What a home asks of the lanes, on the thread that writes.
class HomeLanes {
public:
    virtual ~HomeLanes() = default;
    virtual void suspendReader() = 0; ///< Until it resumes the lane that reads has no connection.
    virtual void resumeReader() = 0;
    /// The home is lost, or back; told on the loop's thread.
    virtual void tell(const Error& what, bool isBack) = 0;
};

/// What a lane's connection leads to: a file of SQLite's (sqlite/sqlitehome.h), or tables on a server of PostgreSQL's
/// (postgres/postgreshome.h). Each lane has its own, which its thread alone uses except where it says otherwise.
class DatabaseHome {
public:
    enum class Role { Writes, Reads };
    /// What became of jobs that were committed, but not yet known to be stored.
    enum class Unconfirmed {
        Wait,    ///< Nobody knows yet.
        Stored,  ///< Also where there were none.
        Undone,  ///< Nothing of them is stored.
        Unknown, ///< Nobody will know while the program runs.
    };
    struct Look {
        std::optional<Error> lost = {}; ///< What is committed now would be stored nowhere.
        Unconfirmed unconfirmed = Unconfirmed::Stored;
    };

    virtual ~DatabaseHome() = default;

    /// A connection that is not open. It ends before its home.
    virtual QSqlDatabase addConnection(const QString& name) = 0;
    virtual Result<Done> open(QSqlDatabase& connection) = 0;
    /// From now on what the connection reads ends when `reads` says so.
    virtual void watch(QSqlDatabase& connection, const ReadInterrupt& reads) = 0;

    /// Before each read or group of writes, after each group, and once a second: puts it back, or connects anew.
    virtual Look look(QSqlDatabase& connection, HomeLanes& lanes) = 0;
    /// The next look is the last, for what was committed and has no place yet: it waits for nothing that was tried a
    /// moment ago.
    virtual void lookForLast() {}

    // A transaction of jobs that write.
    virtual Result<Done> begin(QSqlDatabase& connection) = 0;
    /// A statement of the job failed, and nothing else can be done in it any more.
    virtual bool hasFailed(const QSqlDatabase& /*connection*/) const { return false; }
    /// Whether the jobs of the transaction have changed anything; true where nobody knows.
    virtual bool hasChanged(QSqlDatabase& /*connection*/) const { return true; }
    virtual Result<Done> commit(QSqlDatabase& connection) = 0;
    /// After a commit that failed: whether it is stored shows a later look.
    virtual bool isCommitUnknown() const { return false; }
    virtual QString beginsReading() const = 0; ///< The statement that begins one state for all that a job reads.

    /// In order, at the lane's end. A database that hangs holds it up for some seconds at most.
    virtual void close(QSqlDatabase& connection) { connection.close(); }
    virtual void closed() {} ///< The connection was, as the last of both lanes.
    /// Thread-safe; see Database::setFolderCheck.
    virtual void setFolderCheck(std::function<Result<Done>()> /*isOurs*/) {}
};

} // namespace everyport::detail
