#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

#include <QSqlDatabase>
#include <QString>

#include "app/storage/databasehome.h"
#include "app/storage/postgres/postgresaddress.h"
#include "app/storage/postgres/postgreslock.h"
#include "app/storage/postgres/postgresmark.h"
#include "netcore/base/result.h"

namespace everyport::detail {

/// Tables of the program's on a PostgreSQL server. A connection that is lost is made again, with growing pauses. The
/// lane that writes holds a lock for its session, so that one program at a time has the schema, and a mark in the
/// database (postgresmark.h) that tells what became of a commit whose answer was lost, and whether it still is the
/// same database.
class PostgresHome final : public DatabaseHome {
public:
    /// How often the lane that writes has connected; where it has anew the other one tries at once, too.
    using Connects = std::shared_ptr<std::atomic<int>>;
    /// `run`: what this run of the program is called, and no other. `others`: those that share the schema, as far as
    /// they were seen; null where none does.
    PostgresHome(
        PostgresAddress address, Role role, Connects connects, QString run, std::shared_ptr<PostgresSeenRuns> others);

    QSqlDatabase addConnection(const QString& name) override;
    Result<Done> open(QSqlDatabase& connection) override;
    void watch(QSqlDatabase& connection, const ReadInterrupt& reads) override;
    Look look(QSqlDatabase& connection, HomeLanes& lanes) override;
    void lookForLast() override;
    Result<Done> begin(QSqlDatabase& connection) override;
    bool hasFailed(const QSqlDatabase& connection) const override;
    Result<Done> commit(QSqlDatabase& connection) override;
    bool isCommitUnknown() const override { return m_isCommitUnknown; }
    QString beginsReading() const override;
    void close(QSqlDatabase& connection) override;

private:
    using Clock = std::chrono::steady_clock;

    Result<Done> openOnce(QSqlDatabase& connection, Clock::time_point until);
    Result<Done> connect(QSqlDatabase& connection, Clock::time_point until);
    static void letGo(QSqlDatabase& connection);
    bool isDue(Clock::time_point now, const QSqlDatabase& connection) const;
    Result<PostgresMark::Found> lookInside(QSqlDatabase& connection);
    Look notFound(const Error& what, Unconfirmed unconfirmed, HomeLanes& lanes);
    Unconfirmed whileLost() const;
    Unconfirmed settle(PostgresMark::Found found);

    const PostgresAddress m_address;
    const QString m_run;
    const Role m_role;
    const Connects m_connects;
    int m_seenConnects = 0;
    const ReadInterrupt* m_reads = nullptr;
    PostgresLock m_lock;
    PostgresMark m_mark;
    std::optional<Error> m_lost; // what was told, while it is not back
    bool m_isCommitUnknown = false;
    bool m_isEnding = false;
    Clock::time_point m_lookedAt = {};
    Clock::time_point m_nextTry = {};
    std::chrono::milliseconds m_pause{0};
};

} // namespace everyport::detail
