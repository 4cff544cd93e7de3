#include "app/accounts/record/accounttombstones.h"

#include <algorithm>

#include "app/storage/database.h"
#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// A name that was given up in 1970 would be free tomorrow.
Result<qint64> notBeforeBelieved(QSqlDatabase& database, qint64 wallMsecs)
{
    const auto believed = ForgettingClock::believedAt(database);
    return believed ? Result<qint64>(std::max(wallMsecs, *believed)) : believed;
}

} // namespace

QStringList AccountTombstones::migration()
{
    return {u"CREATE TABLE account_tombstones (name TEXT PRIMARY KEY, removed_at INTEGER NOT NULL) WITHOUT ROWID"_s};
}

Result<Done> AccountTombstones::put(QSqlDatabase& database, const QString& name, qint64 wallMsecs)
{
    const auto now = notBeforeBelieved(database, wallMsecs);
    return now ? runStatement(database,
               u"INSERT INTO account_tombstones (name, removed_at) VALUES (?, ?)"
               " ON CONFLICT (name) DO UPDATE SET removed_at = excluded.removed_at"_s,
               {name, *now})
               : now.error();
}

Result<QStringList> AccountTombstones::names(QSqlDatabase& database)
{
    auto rows = runQuery(database, u"SELECT name FROM account_tombstones"_s);
    if (!rows)
        return rows.error();
    QStringList names;
    while (rows->next())
        names.append(rows->value(0).toString());
    return names;
}

Result<Done> AccountTombstones::take(QSqlDatabase& database, const QString& name)
{
    return runStatement(database, u"DELETE FROM account_tombstones WHERE name = ?"_s, {name});
}

Task<Result<bool>> AccountTombstones::stands(QString name)
{
    const auto now = m_clock.wallMsecs();
    const auto believed = co_await m_forgetting.isBelieved();
    if (!believed)
        co_return believed.error();
    auto reading = m_database.read([name, now](QSqlDatabase& database) { return stands(database, name, now); });
    const auto stands = co_await std::move(reading);
    co_return stands;
}

Result<bool> AccountTombstones::stands(QSqlDatabase& database, const QString& name, qint64 wallMsecs)
{
    const auto believed = ForgettingClock::believedAt(database);
    if (!believed)
        return believed.error();
    const auto tolerance = std::chrono::milliseconds(ForgettingClock::tolerance).count();
    const auto now = *believed ? std::min(wallMsecs, *believed + tolerance) : wallMsecs;
    const auto since = now - std::chrono::milliseconds(stay).count();
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
