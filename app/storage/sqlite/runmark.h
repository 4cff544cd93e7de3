#pragma once

#include <QSqlDatabase>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// How many commits of this run of the program have changed something, in the database itself and moved on by each, as
/// PostgresMark does on a server. A database that another connection puts back to an earlier state, with a transaction
/// that SQLite's rules allow (`.restore`, its backup interface), has an earlier number or none, while its file and its
/// log are sound as ever. For the one thread that writes.
class RunMark {
public:
    RunMark();

    /// First thing of a transaction. Local/NotFound: the database was replaced.
    Result<Done> look(QSqlDatabase& connection) const;
    /// Last thing of one that has changed something: others write nothing.
    Result<Done> moveOn(QSqlDatabase& connection) const;
    void committed(); ///< It was moved on.

private:
    Result<Done> begin(QSqlDatabase& connection) const;

    const QString m_run;
    qint64 m_commits = 0; // 0: nothing of this run is stored
};

} // namespace everyport
