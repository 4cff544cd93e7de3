#include "app/polls/store/voidedvotes.h"

#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

// 0 and 1 are Counted and Changed; kind 1 is a tap and 6 a retraction. A card that voted again after it has a vote
// that stands, so the order counts: that of a merged log, which is a single station's own order, too.
// SQLite would take the key of all votes for each vote, unless told.
QString retractedLater()
{
    return u"kind = 1 AND outcome IN (0, 1) AND EXISTS (SELECT 1 FROM polls_log AS taken INDEXED BY polls_log_taken"
           " WHERE taken.poll = polls_log.poll AND taken.kind = 6 AND taken.card = polls_log.card"
           " AND taken.round = polls_log.round AND (taken.ordered, taken.station, taken.sequence)"
           " > (polls_log.ordered, polls_log.station, polls_log.sequence))"_s;
}

/// What was taken back of several voters at once: those that an entry names itself. Into a table of its own, with an
/// index, since the log has none by card.
Result<bool> listTakenTogether(QSqlDatabase& connection, const PollPlace& place)
{
    for (const auto& statement :
        {u"CREATE TEMP TABLE IF NOT EXISTS polls_taken (card TEXT, round INTEGER, ordered INTEGER,"
         " station TEXT, sequence INTEGER)"_s,
            u"CREATE INDEX IF NOT EXISTS temp.polls_taken_card ON polls_taken (card)"_s,
            u"DELETE FROM polls_taken"_s}) {
        if (const auto done = runStatement(connection, statement, {}); !done)
            return done.error();
    }
    auto entries = runQuery(connection,
        u"SELECT previous, round, ordered, station, sequence FROM polls_log WHERE poll = ? AND kind IN (6, 10)"
        " AND previous IS NOT NULL"_s,
        {place.key});
    if (!entries)
        return entries.error();
    QList<QVariantList> rows;
    while (entries->next()) {
        for (const auto& card : entries->value(0).toString().split(u' '))
            rows.append({card, entries->value(1), entries->value(2), entries->value(3), entries->value(4)});
    }
    for (const auto& row : std::as_const(rows)) {
        if (const auto done = runStatement(connection, u"INSERT INTO polls_taken VALUES (?, ?, ?, ?, ?)"_s, row); !done)
            return done.error();
    }
    return !rows.isEmpty();
}

QString takenTogetherLater()
{
    return u"kind = 1 AND outcome IN (0, 1) AND EXISTS (SELECT 1 FROM polls_taken AS taken WHERE taken.card = polls_log.card"
           " AND taken.round = polls_log.round AND (taken.ordered, taken.station, taken.sequence)"
           " > (polls_log.ordered, polls_log.station, polls_log.sequence))"_s;
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
            " AND (flags & %2) = 0"_s.arg(QStringList(cards.size(), u"?"_s).join(u", "_s), QString::number(voidedFlag)),
            values);
        if (!taken)
            return taken.error();
        while (taken->next())
            numbers.append(taken->value(0).toLongLong());
    }
    const auto mark = u"UPDATE polls_log SET flags = flags | %1 WHERE poll = ? AND number = ?"_s.arg(voidedFlag);
    for (const auto number : std::as_const(numbers)) {
        for (const auto& statement :
            {mark, u"INSERT INTO polls_erased (poll, number) VALUES (?, ?) ON CONFLICT DO NOTHING"_s}) {
            const auto done = runStatement(connection, statement, {retraction.poll, number});
            if (!done)
                return done.error();
        }
    }
    return numbers;
}

Result<Done> markVoided(QSqlDatabase& connection, const PollPlace& place)
{
    const QString flag = QString::number(voidedFlag);
    const auto together = listTakenTogether(connection, place);
    if (!together)
        return together.error();
    for (const auto& statement :
        {u"UPDATE polls_log SET flags = flags & ~%1 WHERE poll = ? AND (flags & %1) <> 0"_s.arg(flag),
            u"UPDATE polls_log SET flags = flags | %1 WHERE poll = ? AND %2"_s.arg(flag, retractedLater()),
            *together
                ? u"UPDATE polls_log SET flags = flags | %1 WHERE poll = ? AND %2"_s.arg(flag, takenTogetherLater())
                : QString(),
            u"INSERT INTO polls_erased SELECT poll, number FROM polls_log WHERE poll = ? AND (flags & %1) <> 0 ON CONFLICT DO NOTHING"_s
                .arg(flag)}) {
        if (statement.isEmpty())
            continue;
        const auto done = runStatement(connection, statement, {place.key});
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace everyport::polls
