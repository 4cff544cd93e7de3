#pragma once

#include <QSqlDatabase>
#include <QStringList>

#include "app/storage/forgetting/forgettingclock.h"
#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

class Database;

/// Names of accounts that were removed. Contacts' lists, rooms and other servers still know such a name, so whoever
/// registered it next would be spoken to as the one before: nobody may for two years, but an administrator may give it
/// to somebody or free it. While the clock is not believed (forgettingclock.h), none is freed by it. Names are
/// prepared. `database` and `clock` must outlive it. Loop's thread.
class AccountTombstones {
public:
    static constexpr std::chrono::hours stay{2 * 365 * 24};

    AccountTombstones(Database& database, const Clock& clock, TaskSet::Failed failed)
        : m_database(database), m_clock(clock), m_forgetting(database, clock, std::move(failed))
    {
    }
    static QStringList migration();

    Task<Result<bool>> stands(QString name); ///< May nobody register it?
    Task<Result<Done>> free(QString name);   ///< Refused/NotFound: nobody had it, or somebody has it.

    static Result<QStringList> names(QSqlDatabase& database); ///< All that it has.

    // For jobs of the database that remove or add the account itself.
    static Result<Done> put(QSqlDatabase& database, const QString& name, qint64 wallMsecs);
    static Result<bool> stands(QSqlDatabase& database, const QString& name, qint64 wallMsecs);
    static Result<Done> take(QSqlDatabase& database, const QString& name); ///< Also where there is none.

private:
    Database& m_database;
    const Clock& m_clock;
    ForgettingClock m_forgetting;
};

} // namespace everyport
