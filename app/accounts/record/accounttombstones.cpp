#include "app/accounts/record/accounttombstones.h"

#include "app/storage/database.h"
#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace everyport {

QStringList AccountTombstones::migration()
{
    return {u"CREATE TABLE account_tombstones (name TEXT PRIMARY KEY, removed_at INTEGER NOT NULL) WITHOUT ROWID"_s};
}

Result<Done> AccountTombstones::put(QSqlDatabase& database, const QString& name, qint64 wallMsecs)
{
    return runStatement(
        database, u"INSERT OR REPLACE INTO account_tombstones (name, removed_at) VALUES (?, ?)"_s, {name, wallMsecs});
}

Result<Done> AccountTombstones::take(QSqlDatabase& database, const QString& name)
{
    return runStatement(database, u"DELETE FROM account_tombstones WHERE name = ?"_s, {name});
}

Task<Result<bool>> AccountTombstones::stands(QString name)
{
    return m_database.read(
        [name, now = m_clock.wallMsecs()](QSqlDatabase& database) { return stands(database, name, now); });
}

Result<bool> AccountTombstones::stands(QSqlDatabase& database, const QString& name, qint64 wallMsecs)
{
    const auto since = wallMsecs - std::chrono::milliseconds(stay).count();
    auto query = runQuery(
        database, u"SELECT 1 FROM account_tombstones WHERE name = ? AND removed_at > ?"_s, {name, since});
    if (!query)
        return query.error();
    return query->next();
}

Task<Result<Done>> AccountTombstones::free(QString name)
{
    return m_database.write([name](QSqlDatabase& database) -> Result<Done> {
        auto query = runQuery(database, u"DELETE FROM account_tombstones WHERE name = ?"_s, {name});
        if (!query)
            return query.error();
        if (query->numRowsAffected() == 0)
            return Error{Error::Kind::Refused, Reason::NotFound, u"No account %1 was removed."_s.arg(name), {}, 0};
        return Done();
    });
}

} // namespace everyport
