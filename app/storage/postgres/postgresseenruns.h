#pragma once

#include <mutex>

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// How far other runs of programs that share a schema had come when they were last seen in storage_runs
/// (postgresmark.h). Each moves its own row on, and only where that is as it knows it: a row that is behind what was
/// seen of it, or gone, stands in an older state of the database, whatever others have stored since. Of a program that
/// has stored nothing itself meanwhile nothing else would tell.
///
/// Shared by the lane that writes, which compares, and the listener, which looks when it hears of others.
class PostgresSeenRuns {
public:
    /// `own`: a run of which nothing is kept. Its own mark knows it better.
    explicit PostgresSeenRuns(QString own) : m_own(std::move(own)) {}

    /// Gives in one value what `note` takes: of those that have stored something last, which is all that an older state
    /// can lack without lacking any of theirs.
    static QString newestOf(const QString& schema);
    void note(const QByteArray& newest); ///< Thread-safe.

    // The lane's thread.
    /// Whether all that was seen is still there. Where it is not, it is compared again the next time.
    Result<bool> areThere(QSqlDatabase& connection);

private:
    struct Run {
        qint64 commits = 0;
        qint64 moved = 0; ///< The server's count at that; greater with each that is moved on.
    };
    using Runs = QHash<QString, Run>;
    struct State {
        Runs runs = {};
        qint64 kept = 0;   ///< How many rows there are, of whomever.
        qint64 oldest = 0; ///< The least `moved` of them.
    };
    static void add(Runs& runs, const QString& name, Run run);
    void takeNoted();
    Result<State> read(QSqlDatabase& connection) const;
    bool areIn(const State& state) const;
    void keepNewest();

    const QString m_own;
    Runs m_seen; // the lane's
    std::mutex m_mutex;
    Runs m_noted; // guarded by it
};

} // namespace everyport
