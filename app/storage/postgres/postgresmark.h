#pragma once

#include <QSqlDatabase>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// How many commits this run of the program has made, in the database itself and moved on by each. Nobody else writes
/// that row: where it is another number, or not there, or a table is not the one that it was, the tables are not those
/// that the program knows (an older dump was restored, or somebody dropped them). After a commit whose answer was lost
/// it tells whether that is in.
class PostgresMark {
public:
    /// `run`: no other run of a program is called so. `isShared`: others have rows beside ours.
    PostgresMark(QString run, bool isShared) : m_run(std::move(run)), m_isShared(isShared) {}

    static Result<Done> makeTable(QSqlDatabase& connection);

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
    Result<Found> find(QSqlDatabase& connection) const;

private:
    struct Tables {
        QString ids = QStringLiteral("{}"); ///< As an array of the server's.
        qint64 count = 0;
    };
    Result<bool> areThere(QSqlDatabase& connection, const Tables& tables) const;

    const QString m_run;
    const bool m_isShared;
    qint64 m_commits = 0;
    Tables m_tables;
    Tables m_tablesToBe; // with the transaction under way
};

} // namespace everyport
