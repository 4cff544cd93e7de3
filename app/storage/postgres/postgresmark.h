#pragma once

#include <memory>

#include <QSqlDatabase>
#include <QString>

#include "app/storage/postgres/postgresseenruns.h"
#include "netcore/base/result.h"

namespace everyport {

/// How many commits this run of the program has made, in the database itself and moved on by each. Nobody else writes
/// that row: where it is another number, or not there, or a table of the program's is not the one that it was, the
/// tables are not those that the program knows (an older dump was restored, or somebody dropped them). After a commit
/// whose answer was lost it tells whether that is in. Tables that others have put into the schema may come and go.
///
/// Where programs share the tables, what was seen of the others' rows must be there, too; and a table that one of them
/// has made anew is told in storage_tables, by which the others know it from one that somebody put there.
class PostgresMark {
public:
    /// So many rows stay where several share the tables, of those that were moved last. They are counted: by a clock
    /// that is ahead the rows of all who store nothing just now would be old.
    static constexpr int keptRuns = 1000;

    /// `run`: no other run of a program is called so. `others`: who have rows beside ours; null where nobody shares.
    PostgresMark(QString run, std::shared_ptr<PostgresSeenRuns> others)
        : m_run(std::move(run)), m_others(std::move(others))
    {
    }

    static Result<Done> makeTables(QSqlDatabase& connection);

    Result<Done> begin(QSqlDatabase& connection); ///< Once; from then on it is ours.
    /// First thing of a transaction. Local/NotFound: the database was replaced.
    Result<Done> moveOn(QSqlDatabase& connection);
    /// Last thing of one that made or dropped tables.
    Result<Done> noteTables(QSqlDatabase& connection);
    void committed();
    void rolledBack() { m_tablesToBe = m_tables; }

    static Error replaced(const QSqlDatabase& connection);
    enum class Found { Last, Next, Another };
    /// Last: what was committed last. Next: also what was about to be.
    Result<Found> find(QSqlDatabase& connection);

private:
    struct Tables {
        QString ids = QStringLiteral("{}"); ///< As an array of the server's.
        qint64 count = 0;
        qint64 generation = 0; ///< Where programs share them: how often they were others.
    };
    static Result<Tables> tablesNow(QSqlDatabase& connection, const Tables& known, const Tables& told);
    static Result<Tables> tablesTold(QSqlDatabase& connection);
    static Result<Done> addMoved(QSqlDatabase& connection);
    static Result<Done> tellTables(QSqlDatabase& connection, const Tables& tables);
    static Result<bool> areThere(QSqlDatabase& connection, const Tables& tables);
    Result<qint64> commitsFound(QSqlDatabase& connection) const;
    Result<bool> areTablesThere(QSqlDatabase& connection, const Tables& tables);

    const QString m_run;
    const std::shared_ptr<PostgresSeenRuns> m_others;
    qint64 m_commits = 0;
    Tables m_tables;
    Tables m_tablesToBe; // with the transaction under way
};

} // namespace everyport
