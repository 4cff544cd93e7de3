#pragma once

#include "netcore/task/task.h"

class QSqlDatabase;

namespace everyport {
class Database;
}

namespace everyport::stations {

/// Programs that share a database have one station's name, key and polls, so one of them takes part for all: the one
/// whose session holds a lock at the server. A file is one program's anyway. Loop's thread; `database` must outlive it.
class SoleProgram {
public:
    explicit SoleProgram(Database& database) : m_database(database) {}

    /// Busy/InUse: another program takes part.
    Task<Result<Done>> take();
    void release(); ///< From then on another one may.
    /// The same from inside a job that writes, where the database is shared: the lock went with a session that was
    /// lost.
    static Result<Done> hold(QSqlDatabase& connection);

private:
    Database& m_database;
};

} // namespace everyport::stations
