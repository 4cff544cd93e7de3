#include "app/services/irc/irchistorysizes.h"

#include <limits>
#include <optional>

#include "app/storage/dialect.h"
#include "app/storage/query.h"
#include "app/storage/repeatedstatement.h"

using namespace Qt::StringLiterals;

namespace everyport::irchistorysizes {

namespace {

constexpr int together = 100; // lines: others write between two such jobs

/// A little more goes than has to: else each line that comes would have one deleted.
qint64 goalOf(qint64 limit)
{
    return limit - limit / 16;
}

/// The lines of a query (number, at, size, service), oldest first, until those of `service` make `excess`: the last of
/// them.
struct Piece {
    qint64 number = 0;
    qint64 at = 0;
    bool isEmpty() const { return number == 0; }
};
Piece pieceOf(Statement& rows, const QString& service, qint64 excess)
{
    Piece piece;
    while (excess > 0 && rows.next()) {
        piece = {rows.value(0).toLongLong(), rows.value(1).toLongLong()};
        if (rows.value(3).toString() == service)
            excess -= rows.value(2).toLongLong();
    }
    return piece;
}

struct Large {
    QByteArray target = {};
    qint64 bytes = 0;
};

Result<std::optional<Large>> largestBeyond(QSqlDatabase& connection, const QString& service, qint64 limit)
{
    if (limit <= 0)
        return std::optional<Large>();
    auto rows = runQuery(connection,
        u"SELECT target, bytes FROM irc_history_sizes WHERE service = ? AND bytes > ? AND target <> X'' ORDER BY bytes DESC LIMIT 1"_s,
        {service, limit});
    if (!rows)
        return rows.error();
    return rows->next() ? std::optional(Large{rows->value(0).toByteArray(), rows->value(1).toLongLong()})
                        : std::nullopt;
}

struct Whole {
    qint64 bytes = 0;
    /// No line up to this number is left of it: another service's old ones are not walked through each time.
    qint64 goneTo = 0;
};

Result<Whole> wholeOf(QSqlDatabase& connection, const QString& service)
{
    auto rows = runQuery(
        connection, u"SELECT bytes, gone_to FROM irc_history_sizes WHERE target = X'' AND service = ?"_s, {service});
    if (!rows)
        return rows.error();
    return rows->next() ? Whole{rows->value(0).toLongLong(), rows->value(1).toLongLong()} : Whole{};
}

Result<bool> trimConversation(QSqlDatabase& connection, const QString& service, const Large& large, qint64 limit)
{
    auto rows = runQuery(connection,
        u"SELECT number, at, length(body) + length(tags), service FROM irc_history WHERE target = ? AND service = ? ORDER BY at, number LIMIT ?"_s,
        {large.target, service, together});
    if (!rows)
        return rows.error();
    const auto piece = pieceOf(*rows, service, large.bytes - goalOf(limit));
    rows->finish();
    if (piece.isEmpty())
        return false;
    const auto removed = runStatement(connection,
        u"DELETE FROM irc_history WHERE target = ? AND service = ? AND (at, number) <= (?, ?)"_s,
        {large.target, service, piece.at, piece.number});
    return removed ? Result<bool>(true) : Result<bool>(removed.error());
}

/// In the order of their coming, whichever conversation they are of.
Result<bool> trimWhole(QSqlDatabase& connection, const QString& service, const Whole& whole, qint64 limit)
{
    auto rows = runQuery(connection,
        u"SELECT number, at, length(body) + length(tags), service FROM irc_history WHERE number > ? ORDER BY number LIMIT ?"_s,
        {whole.goneTo, together});
    if (!rows)
        return rows.error();
    const auto piece = pieceOf(*rows, service, whole.bytes - goalOf(limit));
    rows->finish();
    if (piece.isEmpty())
        return false;
    // The plus: by number, where they lie together.
    auto done = runStatement(connection, u"DELETE FROM irc_history WHERE number > ? AND number <= ? AND +service = ?"_s,
        {whole.goneTo, piece.number, service});
    if (done)
        done = runStatement(connection,
            u"UPDATE irc_history_sizes SET gone_to = ? WHERE target = X'' AND service = ?"_s, {piece.number, service});
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

} // namespace

QStringList migration()
{
    return {u"CREATE TABLE irc_history_sizes (target BLOB NOT NULL, service TEXT NOT NULL, bytes INTEGER NOT NULL,"
            " gone_to INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (target, service)) WITHOUT ROWID"_s,
        u"INSERT INTO irc_history_sizes (target, service, bytes)"
        " SELECT target, service, SUM(length(body) + length(tags)) FROM irc_history GROUP BY target, service"_s,
        u"INSERT INTO irc_history_sizes (target, service, bytes) SELECT X'', service, SUM(bytes) FROM irc_history_sizes GROUP BY service"_s,
        u"CREATE INDEX irc_history_by_size ON irc_history_sizes (service, bytes) WHERE target <> X''"_s,
        // A conversation of which nothing is left has no row; the service's stays, for it knows what has gone.
        afterDelete(u"irc_history_shrinks"_s, u"irc_history"_s,
            u"UPDATE irc_history_sizes SET bytes = bytes - length(OLD.body) - length(OLD.tags)"
            " WHERE target IN (OLD.target, X'') AND service = OLD.service;"
            " DELETE FROM irc_history_sizes WHERE target = OLD.target AND service = OLD.service AND bytes <= 0"_s)};
}

Result<Done> add(QSqlDatabase& connection, const QString& service, const QHash<QByteArray, qint64>& came)
{
    auto grow = RepeatedStatement::prepare(connection,
        u"INSERT INTO irc_history_sizes (target, service, bytes) VALUES (?, ?, ?)"
        " ON CONFLICT (target, service) DO UPDATE SET bytes = irc_history_sizes.bytes + excluded.bytes"_s);
    if (!grow)
        return grow.error();
    const auto serviceText = service.toUtf8();
    const auto put = [&grow, &serviceText](const QByteArray& target, qint64 bytes) {
        grow->bindBlob(0, target);
        grow->bindText(1, serviceText);
        grow->bind(2, bytes);
        return grow->run();
    };
    qint64 all = 0;
    for (const auto& [target, bytes] : came.asKeyValueRange()) {
        if (const auto done = put(target, bytes); !done)
            return done;
        all += bytes;
    }
    return put({}, all);
}

Result<bool> areExceeded(QSqlDatabase& connection, const QString& service, const IrcHistoryLimits& limits)
{
    const auto large = largestBeyond(connection, service, limits.conversation);
    if (!large)
        return large.error();
    if (*large || limits.all <= 0)
        return large->has_value();
    const auto whole = wholeOf(connection, service);
    return whole ? Result<bool>(whole->bytes > limits.all) : Result<bool>(whole.error());
}

Result<bool> trimSome(QSqlDatabase& connection, const QString& service, const IrcHistoryLimits& limits)
{
    const auto large = largestBeyond(connection, service, limits.conversation);
    if (!large)
        return large.error();
    if (*large)
        return trimConversation(connection, service, **large, limits.conversation);
    const auto whole = wholeOf(connection, service);
    if (!whole)
        return whole.error();
    return limits.all > 0 && whole->bytes > limits.all ? trimWhole(connection, service, *whole, limits.all)
                                                       : Result<bool>(false);
}

} // namespace everyport::irchistorysizes
