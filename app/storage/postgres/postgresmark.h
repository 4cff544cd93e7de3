#pragma once

#include <QSqlDatabase>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// How many commits this run of the program has made, in the database itself and moved on by each. Nobody else writes
/// it: where it is another number, or not there, the tables are not those that the program knows (an older dump was
/// restored, or somebody dropped them). After a commit whose answer was lost it tells whether that is in.
class PostgresMark {
public:
    static Result<Done> makeTable(QSqlDatabase& connection);

    Result<Done> begin(QSqlDatabase& connection); ///< A new run: from now on it is ours.
    /// First thing of a transaction. Local/NotFound: the database was replaced.
    Result<Done> moveOn(QSqlDatabase& connection);
    void committed() { ++m_commits; }

    static Error replaced(const QSqlDatabase& connection);
    enum class Found { Last, Next, Another };
    /// Last: what was committed last. Next: also what was about to be.
    Result<Found> find(QSqlDatabase& connection) const;

private:
    QString m_run;
    qint64 m_commits = 0;
};

} // namespace everyport
