#include "app/polls/store/voidedvotes.h"

#include <utility>

#include <QHash>

#include "app/polls/store/logposition.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

// Of the step that brought the flag. 0 and 1 are Counted and Changed, 14 is LeftOut; kind 1 is a tap and 6 a
// retraction. A card that voted again after it has a vote that stands, so the order counts: that of a merged log, which
// is a single station's own order, too. SQLite would take the key of all votes for each vote, unless told.
QString retractedLater()
{
    return u"kind = 1 AND outcome IN (0, 1) AND EXISTS (SELECT 1 FROM polls_log AS taken INDEXED BY polls_log_taken"
           " WHERE taken.poll = polls_log.poll AND taken.kind = 6 AND taken.outcome <> 14 AND taken.card = polls_log.card"
           " AND taken.round = polls_log.round AND (taken.ordered, taken.station, taken.sequence)"
           " > (polls_log.ordered, polls_log.station, polls_log.sequence))"_s;
}

/// By round and card, the last time that the card's votes were taken back, alone or with those of others, of whom an
/// entry names several.
using TakenBack = QHash<std::pair<int, QString>, LogPosition>;

Result<TakenBack> readTakenBack(QSqlDatabase& connection, const PollPlace& place)
{
    auto entries = runQuery(connection,
        u"SELECT previous, round, ordered, station, sequence, CASE WHEN kind = 6 AND outcome <> 14 THEN card END"
        " FROM polls_log WHERE poll = ? AND kind IN (6, 10)"_s,
        {place.key});
    if (!entries)
        return entries.error();
    TakenBack taken;
    while (entries->next()) {
        const auto position = LogPosition::in(*entries, 2);
        auto cards = entries->value(0).toString().split(u' ', Qt::SkipEmptyParts);
        if (const auto own = entries->value(5).toString(); !own.isEmpty())
            cards.append(own);
        for (const auto& card : std::as_const(cards)) {
            auto& last = taken[{entries->value(1).toInt(), card}];
            if (last.isBefore(position))
                last = position;
        }
    }
    if (entries->lastError().isValid())
        return storageError(entries->lastError(), connection.databaseName());
    return taken;
}

/// The log has no index by card, so it is gone through once, and only where something was taken back: each vote asking
/// for the retractions of its card would be long where there are thousands of one card.
Result<QList<qint64>> votesTakenBack(QSqlDatabase& connection, const PollPlace& place)
{
    QList<qint64> numbers;
    const auto taken = readTakenBack(connection, place);
    if (!taken)
        return taken.error();
    if (taken->isEmpty())
        return numbers;
    auto votes = runQuery(connection,
        u"SELECT number, round, card, ordered, station, sequence FROM polls_log WHERE poll = ? AND kind = 1"
        " AND outcome IN (0, 1)"_s,
        {place.key});
    if (!votes)
        return votes.error();
    while (votes->next()) {
        const auto last = taken->constFind({votes->value(1).toInt(), votes->value(2).toString()});
        if (last != taken->cend() && LogPosition::in(*votes, 3).isBefore(*last))
            numbers.append(votes->value(0).toLongLong());
    }
    if (votes->lastError().isValid())
        return storageError(votes->lastError(), connection.databaseName());
    return numbers;
}

Result<Done> mark(QSqlDatabase& connection, qint64 poll, const QList<qint64>& numbers)
{
    const auto sql = u"UPDATE polls_log SET flags = flags | %1 WHERE poll = ? AND number = ?"_s.arg(voidedFlag);
    for (const auto number : numbers) {
        if (const auto done = runStatement(connection, sql, {poll, number}); !done)
            return done;
    }
    return Done{};
}

} // namespace

QStringList voidingTables()
{
    return {
        // Of the few retractions, so that each vote of a long log finds whether one is meant for it.
        u"CREATE INDEX polls_log_taken ON polls_log (poll, card) WHERE kind = 6"_s,
        u"UPDATE polls_log SET flags = flags | %1 WHERE %2"_s.arg(QString::number(voidedFlag), retractedLater()),
        u"INSERT INTO polls_erased SELECT poll, number FROM polls_log WHERE (flags & %1) <> 0 ON CONFLICT DO NOTHING"_s
            .arg(voidedFlag),
    };
}

Result<Done> noteErased(QSqlDatabase& connection, qint64 poll, const QList<qint64>& numbers)
{
    for (const auto number : numbers) {
        const auto noted = runStatement(connection,
            u"INSERT INTO polls_erased (poll, number) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {poll, number});
        if (!noted)
            return noted;
    }
    return Done{};
}

Result<QList<qint64>> markRetracted(QSqlDatabase& connection, const PollEntry& retraction)
{
    QList<qint64> numbers;
    const auto cards = retraction.stored.takenBack();
    if (cards.isEmpty())
        return numbers;
    {
        QVariantList values{retraction.poll, retraction.stored.round};
        for (const auto& card : cards)
            values.append(card);
        auto taken = runQuery(connection,
            u"SELECT number FROM polls_log WHERE poll = ? AND round = ? AND card IN (%1) AND kind = 1 AND outcome IN (0, 1)"
            " AND (flags & %2) = 0"_s.arg(placeholders(cards.size()), QString::number(voidedFlag)),
            values);
        if (!taken)
            return taken.error();
        while (taken->next())
            numbers.append(taken->value(0).toLongLong());
        if (taken->lastError().isValid())
            return storageError(taken->lastError(), connection.databaseName());
    }
    if (const auto marked = mark(connection, retraction.poll, numbers); !marked)
        return marked.error();
    if (const auto noted = noteErased(connection, retraction.poll, numbers); !noted)
        return noted.error();
    return numbers;
}

Result<Done> markVoided(QSqlDatabase& connection, const PollPlace& place)
{
    const QString flag = QString::number(voidedFlag);
    const auto run = [&](const QString& sql) { return runStatement(connection, sql.arg(flag), {place.key}); };
    if (const auto done = run(u"UPDATE polls_log SET flags = flags & ~%1 WHERE poll = ? AND (flags & %1) <> 0"_s);
        !done)
        return done;
    const auto taken = votesTakenBack(connection, place);
    if (!taken)
        return taken.error();
    if (const auto done = mark(connection, place.key, *taken); !done)
        return done;
    return run(
        u"INSERT INTO polls_erased SELECT poll, number FROM polls_log WHERE poll = ? AND (flags & %1) <> 0 ON CONFLICT DO NOTHING"_s);
}

} // namespace everyport::polls
