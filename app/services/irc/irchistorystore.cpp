#include "app/services/irc/irchistorystore.h"

#include <algorithm>
#include <limits>
#include <optional>

#include <QScopedValueRollback>

#include "app/storage/dialect.h"
#include "app/storage/query.h"
#include "app/storage/repeatedstatement.h"

using namespace Qt::StringLiterals;

namespace everyport {

using ircd::HistoryItem;
using ircd::HistoryPoint;
using ircd::HistoryQuery;

namespace {

/// A line's place among those of its target.
struct Place {
    qint64 at = 0;
    qint64 number = 0;
};
constexpr Place beginning{std::numeric_limits<qint64>::min(), -1};
constexpr Place end{std::numeric_limits<qint64>::max(), 0};

HistoryItem itemOf(const QSqlQuery& query, const QByteArray& target)
{
    return {target, HistoryItem::Kind(query.value(2).toInt()), query.value(0).toLongLong(),
        query.value(1).toByteArray(), query.value(3).toByteArray(), query.value(4).toBool(),
        query.value(5).toByteArray(), query.value(6).toByteArray()};
}

// A plus keeps SQLite from walking a target's whole history where an id says which line it is.
const auto columns = u"SELECT at, id, kind, account, bot, tags, body FROM irc_history WHERE "_s;

/// Where a point is; `after` says which side of the lines of a moment.
Result<Place> placeOf(
    QSqlDatabase& connection, const QString& service, const QByteArray& target, const HistoryPoint& point, bool after)
{
    if (point.id.isEmpty())
        return Place{point.time, after ? std::numeric_limits<qint64>::max() : -1};
    auto query = runQuery(connection,
        u"SELECT at, number FROM irc_history WHERE id = ? AND +service = ? AND +target = ?"_s,
        {point.id, service, target});
    if (!query)
        return query.error();
    if (!query->next())
        return Error::refused(Reason::NotFound, u"There is no such message."_s);
    return Place{query->value(0).toLongLong(), query->value(1).toLongLong()};
}

struct Reading {
    QSqlDatabase& connection;
    const QString& service;
    const HistoryQuery& query;

    /// Between both, without them: the oldest ones or the latest ones, oldest first.
    Result<QList<HistoryItem>> between(Place from, Place to, int limit, bool latest) const
    {
        const auto sql = columns + u"service = ? AND target = ?"_s + (query.events ? QString() : u" AND kind = 0"_s)
            + u" AND (at, number) > (?, ?) AND (at, number) < (?, ?)"_s
            + (latest ? u" ORDER BY at DESC, number DESC LIMIT ?"_s : u" ORDER BY at, number LIMIT ?"_s);
        auto rows = runQuery(connection, sql, {service, query.target, from.at, from.number, to.at, to.number, limit});
        if (!rows)
            return rows.error();
        QList<HistoryItem> items;
        while (rows->next())
            items.append(itemOf(*rows, query.target));
        if (latest)
            std::reverse(items.begin(), items.end());
        return items;
    }

    Result<QList<HistoryItem>> around(const HistoryPoint& point) const
    {
        const auto place = placeOf(connection, service, query.target, point, false);
        if (!place)
            return place.error();
        auto items = between(beginning, *place, query.limit / 2, true);
        if (!items)
            return items;
        const auto rest = between({place->at, place->number - 1}, end, query.limit - int(items->size()), false);
        if (!rest)
            return rest;
        items->append(*rest);
        return items;
    }

    Result<QList<HistoryItem>> run() const
    {
        using Order = HistoryQuery::Order;
        if (query.order == Order::Around)
            return around(query.from);
        const auto unbounded = query.from.id.isEmpty() && query.from.time < 0;
        if (query.order == Order::Latest && unbounded)
            return between(beginning, end, query.limit, true);
        const auto from = placeOf(connection, service, query.target, query.from, query.order != Order::Before);
        if (!from)
            return from.error();
        if (query.order == Order::Before)
            return between(beginning, *from, query.limit, true);
        if (query.order != Order::Between)
            return between(*from, end, query.limit, query.order == Order::Latest);
        return bothBounds();
    }

    /// Backwards where `to` is older: then the latest of them count, told oldest first all the same.
    Result<QList<HistoryItem>> bothBounds() const
    {
        const auto first = placeOf(connection, service, query.target, query.from, true);
        const auto second = placeOf(connection, service, query.target, query.to, false);
        if (!first || !second)
            return first ? second.error() : first.error();
        const auto isBackwards = second->at < first->at || (second->at == first->at && second->number < first->number);
        if (!isBackwards)
            return between(*first, *second, query.limit, false);
        const auto older = placeOf(connection, service, query.target, query.to, true);
        const auto younger = placeOf(connection, service, query.target, query.from, false);
        if (!older || !younger)
            return older ? younger.error() : older.error();
        return between(*older, *younger, query.limit, true);
    }
};

} // namespace

Task<Result<Done>> IrcHistoryStore::migrate(Database& database)
{
    const QStringList tables{
        u"CREATE TABLE irc_history (number INTEGER PRIMARY KEY AUTOINCREMENT, service TEXT NOT NULL, target BLOB NOT NULL,"
        " at INTEGER NOT NULL, id BLOB NOT NULL, kind INTEGER NOT NULL, account BLOB NOT NULL, bot INTEGER NOT NULL,"
        " tags BLOB NOT NULL, body BLOB NOT NULL)"_s,
        u"CREATE INDEX irc_history_by_time ON irc_history (service, target, at, number)"_s,
        u"CREATE INDEX irc_history_by_id ON irc_history (id)"_s,
        u"CREATE TABLE irc_markers (service TEXT NOT NULL, account BLOB NOT NULL, target BLOB NOT NULL, at INTEGER NOT NULL,"
        " PRIMARY KEY (service, account, target))"_s,
        // Conversations are an account's own (see ircd::History), and not of whoever takes its name later.
        afterDelete(u"irc_history_leaves"_s, u"accounts"_s,
            u"DELETE FROM irc_history WHERE target > CAST(OLD.name || ' ' AS BLOB) AND target < CAST(OLD.name || '!' AS BLOB);"
            " DELETE FROM irc_markers WHERE account = CAST(OLD.name AS BLOB)"_s),
        // The target first: a departing account's conversations lie together, whichever service they are of.
        u"CREATE INDEX irc_history_by_place ON irc_history (target, service, at, number)"_s,
        u"DROP INDEX irc_history_by_time"_s,
        // Joins and parts may be many times as many as messages.
        u"CREATE INDEX irc_history_of_messages ON irc_history (target, service, at, number) WHERE kind = 0"_s,
        u"CREATE INDEX irc_markers_by_account ON irc_markers (account)"_s};
    return database.migrate(u"irc-history"_s, tables + irchistorysizes::migration());
}

namespace {

/// The next lines in the order of their coming, and those of them that are too old go; the last one's number, 0 where
/// none is old.
Result<qint64> forgetSome(QSqlDatabase& connection, const QString& service, qint64 msecs, qint64 after)
{
    constexpr int together = 500;
    auto last = runQuery(connection,
        u"SELECT MAX(number), MIN(at) FROM (SELECT number, at FROM irc_history WHERE number > ? ORDER BY number LIMIT ?) AS part"_s,
        {after, together});
    if (!last)
        return last.error();
    const auto upTo = last->next() && last->value(1).toLongLong() < msecs ? last->value(0).toLongLong() : 0;
    if (upTo == 0) // where a whole piece is young, so is what came after it
        return upTo;
    // The plus: by number, where they lie together, not by an index over all of the service's.
    const auto removed = runStatement(connection,
        u"DELETE FROM irc_history WHERE number > ? AND number <= ? AND +service = ? AND at < ?"_s,
        {after, upTo, service, msecs});
    return removed ? Result<qint64>(upTo) : Result<qint64>(removed.error());
}

} // namespace

QString IrcHistoryStore::newestAt()
{
    return u"SELECT at FROM irc_history WHERE at NOT BETWEEN :run ORDER BY number DESC LIMIT 1"_s;
}

// Some at a time: a year of a busy channel in one piece would hold up everybody who writes.
Task<Result<Done>> IrcHistoryStore::forgetBefore(qint64 msecs)
{
    qint64 after = 0;
    do {
        auto forgetting = m_database.write(
            [service = m_service, msecs, after](
                QSqlDatabase& connection) { return forgetSome(connection, service, msecs, after); },
            DatabasePriority::Bulk);
        const auto last = co_await std::move(forgetting);
        if (!last)
            co_return last.error();
        after = *last;
    } while (after > 0);
    co_return Done{};
}

Task<Result<Done>> IrcHistoryStore::trim()
{
    if (m_isTrimming)
        co_return Done{};
    const QScopedValueRollback trimming(m_isTrimming, true);
    bool isDone = false;
    while (!isDone) {
        auto removing = m_database.write(
            [service = m_service, limits = m_limits](
                QSqlDatabase& connection) { return irchistorysizes::trimSome(connection, service, limits); },
            DatabasePriority::Bulk);
        const auto removed = co_await std::move(removing);
        if (!removed)
            co_return removed.error();
        isDone = !*removed;
    }
    co_return Done{};
}

Task<Result<Done>> IrcHistoryStore::append(QList<HistoryItem> items)
{
    const auto isTooMuch = std::make_shared<bool>(false);
    const auto tell = limitsExceeded; // what is appended may outlast us
    auto appending = m_jobs.change([service = m_service, limits = m_limits, isTooMuch, items = std::move(items)](
                                       QSqlDatabase& connection) -> Result<Done> {
        auto insert = RepeatedStatement::prepare(connection,
            u"INSERT INTO irc_history (service, target, at, id, kind, account, bot, tags, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        if (!insert)
            return insert.error();
        const auto serviceText = service.toUtf8();
        QHash<QByteArray, qint64> came;
        for (const auto& item : items) {
            insert->bindText(0, serviceText);
            insert->bindBlob(1, item.target);
            insert->bind(2, item.time);
            insert->bindBlob(3, item.id);
            insert->bind(4, qint64(item.kind));
            insert->bindBlob(5, item.account);
            insert->bind(6, item.bot);
            insert->bindBlob(7, item.clientTags);
            insert->bindBlob(8, item.body);
            if (const auto done = insert->run(); !done)
                return done;
            came[item.target] += item.body.size() + item.clientTags.size();
        }
        if (const auto counted = irchistorysizes::add(connection, service, came); !counted)
            return counted;
        const auto exceeded = irchistorysizes::areExceeded(connection, service, limits);
        *isTooMuch = exceeded && *exceeded;
        return Done{};
    });
    const auto appended = co_await std::move(appending);
    if (appended && *isTooMuch && tell)
        tell();
    co_return appended;
}

Task<Result<QList<HistoryItem>>> IrcHistoryStore::find(HistoryQuery query)
{
    return m_jobs.ask(
        [service = m_service, query = std::move(query)](QSqlDatabase& connection) -> Result<QList<HistoryItem>> {
            return Reading{connection, service, query}.run();
        });
}

namespace {

/// Steps from one to the next: so many lines as there are of one are not looked at.
Result<QByteArrayList> targetsBetween(QSqlDatabase& connection, const QByteArray& from, const QByteArray& to)
{
    QByteArrayList found;
    auto last = from;
    while (true) {
        auto rows = runQuery(connection,
            u"SELECT target FROM irc_history WHERE kind = 0 AND target > ? AND target < ? ORDER BY target LIMIT 1"_s,
            {last, to});
        if (!rows)
            return rows.error();
        if (!rows->next())
            return found;
        last = rows->value(0).toByteArray();
        found.append(last);
    }
}

/// When the latest message was said; nothing where there is none.
Result<std::optional<qint64>> latestOf(QSqlDatabase& connection, const QString& service, const QByteArray& target)
{
    auto rows = runQuery(connection,
        u"SELECT at FROM irc_history WHERE kind = 0 AND target = ? AND service = ? ORDER BY at DESC, number DESC LIMIT 1"_s,
        {target, service});
    if (!rows)
        return rows.error();
    return rows->next() ? std::optional(rows->value(0).toLongLong()) : std::nullopt;
}

} // namespace

Task<Result<QList<ircd::HistoryTarget>>> IrcHistoryStore::targets(
    QByteArray owner, QByteArrayList targets, qint64 from, qint64 to, int limit)
{
    return m_jobs.ask([service = m_service, owner, targets, from, to, limit](
                          QSqlDatabase& connection) -> Result<QList<ircd::HistoryTarget>> {
        auto all = targets;
        if (!owner.isEmpty()) {
            const auto conversations = targetsBetween(connection, owner + ' ', owner + '!');
            if (!conversations)
                return conversations.error();
            all += *conversations;
        }
        QList<ircd::HistoryTarget> found;
        for (const auto& target : std::as_const(all)) {
            const auto at = latestOf(connection, service, target);
            if (!at)
                return at.error();
            if (*at && **at > from && **at < to)
                found.append({target, **at});
        }
        std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
        return found.first(std::min(qsizetype(limit), found.size()));
    });
}

Task<Result<HistoryItem>> IrcHistoryStore::item(QByteArray target, QByteArray id)
{
    return m_jobs.ask([service = m_service, target, id](QSqlDatabase& connection) -> Result<HistoryItem> {
        auto rows = runQuery(connection, columns + u"id = ? AND +service = ? AND +target = ?"_s, {id, service, target});
        if (!rows)
            return rows.error();
        if (!rows->next())
            return Error::refused(Reason::NotFound, u"There is no such message."_s);
        return itemOf(*rows, target);
    });
}

Task<Result<Done>> IrcHistoryStore::remove(QByteArray target, QByteArray id)
{
    return m_jobs.change([service = m_service, target, id](QSqlDatabase& connection) {
        return runStatement(connection, u"DELETE FROM irc_history WHERE id = ? AND +service = ? AND +target = ?"_s,
            {id, service, target});
    });
}

Task<Result<Done>> IrcHistoryStore::removeConversations(QByteArray id)
{
    return m_jobs.change([service = m_service, id](QSqlDatabase& connection) {
        return runStatement(connection,
            u"DELETE FROM irc_history WHERE id = ? AND +service = ? AND instr(target, X'20') > 0"_s, {id, service});
    });
}

Task<Result<qint64>> IrcHistoryStore::readMarker(QByteArray account, QByteArray target)
{
    return m_database.write(
        [service = m_service, account, target](QSqlDatabase& connection) -> Result<qint64> {
            auto rows = runQuery(connection,
                u"SELECT at FROM irc_markers WHERE service = ? AND account = ? AND target = ?"_s,
                {service, account, target});
            if (!rows)
                return rows.error();
            return rows->next() ? rows->value(0).toLongLong() : qint64(-1);
        },
        DatabasePriority::Bulk);
}

Task<Result<qint64>> IrcHistoryStore::setReadMarker(QByteArray account, QByteArray target, qint64 time)
{
    return m_database.write(
        [service = m_service, account, target, time](QSqlDatabase& connection) -> Result<qint64> {
            auto rows = runQuery(connection,
                u"INSERT INTO irc_markers (service, account, target, at) VALUES (?, ?, ?, ?) ON CONFLICT (service, account, target)"
                " DO UPDATE SET at = CASE WHEN excluded.at > irc_markers.at THEN excluded.at ELSE irc_markers.at END RETURNING at"_s,
                {service, account, target, time});
            if (!rows)
                return rows.error();
            return rows->next() ? rows->value(0).toLongLong() : time;
        },
        DatabasePriority::Bulk);
}

} // namespace everyport
