#pragma once

#include <QSqlDatabase>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// How many commits this run of the program has made, in the database itself and moved on by each, as PostgresMark does
/// on a server. A database that another connection puts back to an earlier state, with a transaction that SQLite's
/// rules allow (`.restore`, its backup interface), has an earlier number or none, while its file and its log are sound
/// as ever. For the one thread that writes.
class RunMark {
public:
    RunMark();

    /// First thing of a transaction. Local/NotFound: the database was replaced.
    Result<Done> moveOn(QSqlDatabase& connection);
    void committed();

private:
    Result<Done> begin(QSqlDatabase& connection) const;

    const QString m_run;
    qint64 m_commits = 0; // 0: nothing of this run is stored
};

} // namespace everyport
