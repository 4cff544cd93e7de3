#include "app/accounts/attempts/knownplaces.h"

#include <algorithm>

#include <QSet>

#include "app/accounts/attempts/loginplace.h"
#include "app/storage/database.h"
#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qint64 msecsOfDay = 86'400'000;

struct Kept {
    QString account = {};
    QString place = {};
    qint64 day = 0;
};

Result<QList<Kept>> readAll(QSqlDatabase& connection, qint64 oldest, qsizetype most)
{
    const auto cleared = runStatement(connection, u"DELETE FROM account_places WHERE day < ?"_s, {oldest});
    if (!cleared)
        return cleared.error();
    auto query = runQuery(
        connection, u"SELECT account, place, day FROM account_places ORDER BY day DESC LIMIT ?"_s, {most});
    if (!query)
        return query.error();
    QList<Kept> all;
    while (query->next())
        all.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toLongLong()});
    return all;
}

/// From where accounts have logged in, as the audit log has it, the newest first. What it says of somebody who had the
/// name before is not theirs.
Result<QList<Kept>> readAudit(QSqlDatabase& connection, qint64 oldest, qsizetype most)
{
    auto query = runQuery(connection,
        u"SELECT account, address, max(at) AS last FROM audit JOIN accounts ON name = account AND at >= created_at"
        " WHERE event = 'login' AND at >= ? AND address <> '' GROUP BY account, address ORDER BY last DESC LIMIT ?"_s,
        {oldest * msecsOfDay, most});
    if (!query)
        return query.error();
    QList<Kept> all;
    while (query->next()) {
        const auto place = LoginPlace::of(query->value(1).toString());
        if (!place.isThisComputer())
            all.append({query->value(0).toString(), place.text(), query->value(2).toLongLong() / msecsOfDay});
    }
    return all;
}

/// Once, so that people are known where they came from before places were kept: else the first attack on an older
/// program's accounts would keep them out.
Result<Done> seed(QSqlDatabase& connection, qint64 today, qsizetype most)
{
    auto seeded = runQuery(connection, u"SELECT 1 FROM account_places_seeded"_s, {});
    if (!seeded)
        return seeded.error();
    if (seeded->next())
        return Done();
    const auto all = readAudit(connection, today - KnownPlaces::keptDays, most);
    if (!all)
        return all.error();
    QHash<QString, int> counts;
    QSet<std::pair<QString, QString>> known;
    for (const auto& one : *all) {
        if (known.contains({one.account, one.place}) || ++counts[one.account] > KnownPlaces::mostOfOne)
            continue;
        known.insert({one.account, one.place});
        const auto put = runStatement(connection,
            u"INSERT INTO account_places (account, place, day) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
            {one.account, one.place, one.day});
        if (!put)
            return put;
    }
    return runStatement(connection, u"INSERT INTO account_places_seeded (day) VALUES (?)"_s, {today});
}

Result<Done> keep(QSqlDatabase& connection, const Kept& one)
{
    // Who logs in without an account of ours (a guest) leaves nothing.
    const auto put = runStatement(connection,
        u"INSERT INTO account_places (account, place, day) SELECT name, ?, ? FROM accounts WHERE name = ?"
        " ON CONFLICT (account, place) DO UPDATE SET day = excluded.day"_s,
        {one.place, one.day, one.account});
    if (!put)
        return put;
    return runStatement(connection,
        u"DELETE FROM account_places WHERE account = ? AND place NOT IN"
        " (SELECT place FROM account_places WHERE account = ? ORDER BY day DESC, place = ? DESC LIMIT ?)"_s,
        {one.account, one.account, one.place, KnownPlaces::mostOfOne});
}

} // namespace

KnownPlaces::KnownPlaces(const Clock& clock, Database& database, qsizetype most)
    : m_clock(clock), m_database(database), m_most(most)
{
}

QStringList KnownPlaces::migration()
{
    return {
        u"CREATE TABLE account_places (account TEXT NOT NULL REFERENCES accounts (name) ON DELETE CASCADE, place TEXT NOT NULL,"
        " day INTEGER NOT NULL, PRIMARY KEY (account, place)) WITHOUT ROWID"_s,
        u"CREATE TABLE account_places_seeded (day INTEGER NOT NULL)"_s};
}

Task<Result<Done>> KnownPlaces::open()
{
    auto reading = m_database.write([today = today(), most = m_most](QSqlDatabase& connection) {
        const auto seeded = seed(connection, today, most);
        return seeded ? readAll(connection, today - keptDays, most) : Result<QList<Kept>>(seeded.error());
    });
    const auto all = co_await std::move(reading);
    if (!all)
        co_return all.error();
    m_days.clear();
    for (const auto& one : *all)
        m_days.insert({one.account, one.place}, one.day);
    co_return Done();
}

bool KnownPlaces::knows(const QString& account, const QString& place) const
{
    const auto found = m_days.constFind({account, place});
    return found != m_days.constEnd() && today() - *found <= keptDays;
}

void KnownPlaces::note(const QString& account, const QString& place)
{
    const std::pair key{account, place};
    const auto day = today();
    if (m_days.value(key, -1) == day)
        return;
    makeRoom();
    m_days.insert(key, day);
    m_work.start(
        m_database.write([one = Kept{account, place, day}](QSqlDatabase& connection) { return keep(connection, one); }),
        u"Keeping from where %1 logs in"_s.arg(account));
}

void KnownPlaces::forget(const QString& account)
{
    m_days.removeIf([&](const auto& one) { return one.key().first == account; });
}

Task<Result<QStringList>> KnownPlaces::of(QString account)
{
    return m_database.read([account = std::move(account)](QSqlDatabase& connection) -> Result<QStringList> {
        auto query = runQuery(
            connection, u"SELECT place FROM account_places WHERE account = ? ORDER BY day DESC, place"_s, {account});
        if (!query)
            return query.error();
        QStringList places;
        while (query->next())
            places << query->value(0).toString();
        return places;
    });
}

/// Those from which nobody has come for longest go; if all came today, any: they are learned again at the next login.
void KnownPlaces::makeRoom()
{
    if (m_days.size() < m_most)
        return;
    const auto all = m_days.values();
    const auto oldest = *std::min_element(all.begin(), all.end());
    auto spare = m_days.size() / 10 + 1;
    m_days.removeIf([&](const auto& one) { return *one == oldest && spare-- > 0; });
}

} // namespace everyport
