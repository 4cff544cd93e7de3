#include "app/polls/store/erasedlinks.h"

#include <optional>
#include <utility>

#include <QHash>
#include <QMap>
#include <QSet>

#include "app/polls/seal/sealer.h"
#include "app/polls/store/countedlog.h"
#include "app/polls/store/erasedentries.h"
#include "app/polls/store/polltables.h"
#include "app/polls/store/sealtables.h"
#include "app/polls/store/voidedvotes.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewMarks = 20; // that a station may tell beside those of what it has erased

using Notes = QMap<QString, QMap<qint64, QString>>; ///< By writer and link: the card's name, empty for what went.

Result<Notes> readNotes(QSqlDatabase& connection, qint64 poll)
{
    auto query = runQuery(connection, u"SELECT writer, link, nobody FROM polls_erasure WHERE poll = ?"_s, {poll});
    if (!query)
        return query.error();
    Notes notes;
    while (query->next())
        notes[query->value(0).toString()].insert(query->value(1).toLongLong(), query->value(2).toString());
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return notes;
}

/// What went wholly stays so, whoever says less.
bool saysMore(const QMap<qint64, QString>& noted, qint64 link, const QString& nobody, bool isLeaders)
{
    const auto before = noted.constFind(link);
    if (before == noted.cend())
        return true;
    return !before->isEmpty() && *before != nobody && (nobody.isEmpty() || isLeaders);
}

/// Of the names that nobody's cards are to have, those that cards have. Whose card had such a name would have done what
/// nobody's did.
Result<QSet<QString>> namesInUse(QSqlDatabase& connection, qint64 poll, const LogErasures& told)
{
    QSet<QString> names;
    for (const auto& links : told.chains) {
        for (auto of = links.keyBegin(); of != links.keyEnd(); ++of)
            names.insert(*of);
    }
    names.remove(QString());
    QSet<QString> used;
    if (names.isEmpty())
        return used;
    auto query = runQuery(connection,
        u"SELECT DISTINCT card FROM polls_log WHERE poll = ? AND mark IS NULL AND card IS NOT NULL"_s, {poll});
    if (!query)
        return query.error();
    while (query->next()) {
        if (const auto card = query->value(0).toString(); names.contains(card))
            used.insert(card);
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return used;
}

/// Whether something of it was not known.
Result<bool> noteTold(QSqlDatabase& connection, const PollPlace& place, const LogErasures& told, bool isLeaders)
{
    const auto chains = readChains(connection, place.key);
    if (!chains)
        return chains.error();
    const auto used = namesInUse(connection, place.key, told);
    if (!used)
        return used.error();
    const auto notes = readNotes(connection, place.key);
    if (!notes)
        return notes.error();
    bool isNew = false;
    for (auto chain = told.chains.begin(); chain != told.chains.end(); ++chain) {
        const auto known = chains->constFind(chain.key());
        if (known == chains->cend())
            continue;
        const auto noted = notes->value(chain.key());
        for (auto links = chain->begin(); links != chain->end(); ++links) {
            if (used->contains(links.key()))
                continue;
            for (const auto link : *links) {
                if (link > known->links + linksAhead || !saysMore(noted, link, links.key(), isLeaders))
                    continue;
                isNew = true;
                const auto done = runStatement(connection,
                    u"INSERT INTO polls_erasure (poll, writer, link, nobody) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (poll, writer, link) DO UPDATE SET nobody = excluded.nobody"_s,
                    {place.key, chain.key(), link, orNull(links.key())});
                if (!done)
                    return done.error();
            }
        }
    }
    return isNew;
}

/// How many entries of a station's chains were erased.
Result<qint64> erasedOf(QSqlDatabase& connection, qint64 poll, const QString& station)
{
    auto query = runQuery(
        connection, u"SELECT writer, count(*) FROM polls_erasure WHERE poll = ? GROUP BY writer"_s, {poll});
    if (!query)
        return query.error();
    qint64 erased = 0;
    while (query->next())
        erased += isOwnWriter(query->value(0).toString(), station) ? query->value(1).toLongLong() : 0;
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return erased;
}

/// Those that are new. None where they would be more than come of what the station has erased: it could keep anybody
/// from voting. A phone that was linked may be erased where nothing of it is in a log, so there may be some more.
Result<std::optional<QSet<QString>>> noteSpent(
    QSqlDatabase& connection, const PollPlace& place, const LogErasures& told, const Eraser& by)
{
    using Marks = std::optional<QSet<QString>>;
    auto query = runQuery(
        connection, u"SELECT mark, told FROM polls_spent WHERE poll = ? AND round = ?"_s, {place.key, told.round});
    if (!query)
        return query.error();
    QSet<QString> marks(told.spent.begin(), told.spent.end());
    qint64 before = 0;
    while (query->next()) {
        marks.remove(query->value(0).toString());
        before += query->value(1).toString() == by.station;
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    if (marks.isEmpty())
        return Marks(marks);
    const auto erased = by.isLeader ? Result<qint64>(0) : erasedOf(connection, place.key, by.station);
    if (!erased)
        return erased.error();
    if (!by.isLeader && before + marks.size() > 2 * *erased + fewMarks)
        return Marks();
    for (const auto& mark : std::as_const(marks)) {
        const auto noted = runStatement(connection,
            u"INSERT INTO polls_spent (poll, round, mark, told) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
            {place.key, told.round, mark, by.station});
        if (!noted)
            return noted.error();
    }
    return Marks(marks);
}

/// Entries that stand in the log against their notes: by what their card is called from here on.
struct Standing {
    QList<qint64> gone = {};
    QMap<QString, QList<qint64>> nobodys = {};
    QMap<QString, QHash<QString, QString>> names = {}; ///< Of them: the card, and what it is called.
    QList<qint64> votes = {};
};

/// Nothing but what names a card, or is the host's word on an answer: what else is in a log is nobody's to erase.
Result<Standing> standingEntries(QSqlDatabase& connection, qint64 poll)
{
    // No index knows links, so the log is gone through and each entry looked up among the notes, which are few.
    auto query = runQuery(connection,
        u"SELECT l.number, l.kind, l.card, e.nobody FROM polls_log l CROSS JOIN polls_erasure e"
        " ON e.poll = l.poll AND e.writer = coalesce(l.writer, l.station) AND e.link = l.link WHERE l.poll = ?"
        " AND l.kind <> %1 AND ((e.nobody IS NULL AND (l.card IS NOT NULL OR l.kind = %2))"
        " OR (e.nobody IS NOT NULL AND l.card IS NOT NULL AND (l.mark IS NULL OR l.card <> e.nobody)))"
        " ORDER BY l.number"_s.arg(int(LogEntry::Kind::Withheld))
            .arg(int(LogEntry::Kind::Moderated)),
        {poll});
    if (!query)
        return query.error();
    Standing standing;
    while (query->next()) {
        const auto number = query->value(0).toLongLong();
        const auto card = query->value(2).toString();
        const auto nobody = query->value(3).toString();
        if (nobody.isEmpty()) {
            standing.gone.append(number);
        } else {
            standing.nobodys[nobody].append(number);
            standing.names[nobody].insert(card, nobody);
        }
        if (query->value(1).toInt() == int(LogEntry::Kind::Tapped))
            standing.votes.append(number);
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return standing;
}

/// Votes of others that counted, and do not without what went: voters whom it had registered, say.
Result<QList<qint64>> undoneBy(
    QSqlDatabase& connection, qint64 poll, const Recount& recount, const QList<qint64>& erased)
{
    const QSet<qint64> went(erased.begin(), erased.end());
    auto query = prepareQuery(connection,
        u"SELECT 1 FROM polls_log WHERE poll = ? AND number = ? AND outcome IN (%1, %2) AND (flags & %3) = 0"_s
            .arg(int(Outcome::Counted))
            .arg(int(Outcome::Changed))
            .arg(voidedFlag));
    if (!query)
        return query.error();
    QList<qint64> undone;
    for (const auto& entry : recount.wrong) {
        if (!entry.isTap() || isCounted(entry.decision.outcome) || went.contains(entry.number))
            continue;
        query->addBindValue(poll);
        query->addBindValue(entry.number);
        if (!query->exec())
            return storageError(query->lastError(), connection.databaseName());
        if (query->next())
            undone.append(entry.number);
    }
    return undone;
}

} // namespace

QStringList erasureTables()
{
    return {
        u"CREATE TABLE polls_erasure (poll INTEGER NOT NULL REFERENCES polls_poll (key) ON DELETE CASCADE, writer TEXT NOT NULL,"
        " link INTEGER NOT NULL, nobody TEXT, PRIMARY KEY (poll, writer, link)) WITHOUT ROWID"_s,
        // The other station that has said so, as logs name it.
        u"ALTER TABLE polls_spent ADD COLUMN told TEXT"_s,
    };
}

Result<Done> noteLinks(QSqlDatabase& connection, qint64 poll, const QList<qint64>& numbers)
{
    const auto sql =
        u"INSERT INTO polls_erasure (poll, writer, link, nobody)"
        " SELECT poll, coalesce(writer, station), link, CASE WHEN kind = %1 THEN NULL ELSE card END FROM polls_log"
        " WHERE poll = ? AND number = ? AND link IS NOT NULL"
        " ON CONFLICT (poll, writer, link) DO UPDATE SET nobody = excluded.nobody"_s.arg(int(LogEntry::Kind::Withheld));
    for (const auto number : numbers) {
        if (const auto noted = runStatement(connection, sql, {poll, number}); !noted)
            return noted;
    }
    return Done{};
}

Result<LogErasures> readErasures(QSqlDatabase& connection, const PollPlace& place, int round)
{
    const auto notes = readNotes(connection, place.key);
    if (!notes)
        return notes.error();
    const bool isAll = place.leader.isEmpty();
    const auto station = isAll ? Result<QString>(QString()) : readStation(connection);
    if (!station)
        return station.error();
    LogErasures erasures{.round = round};
    for (auto writer = notes->begin(); writer != notes->end(); ++writer) {
        if (!isAll && !isOwnWriter(writer.key(), *station))
            continue;
        auto& links = erasures.chains[writer.key()];
        for (auto note = writer->begin(); note != writer->end(); ++note)
            links[*note].append(note.key());
    }
    auto query = runQuery(connection,
        u"SELECT mark FROM polls_spent WHERE poll = ? AND round = ? AND told IS NULL ORDER BY mark"_s,
        {place.key, round});
    if (!query)
        return query.error();
    while (query->next())
        erasures.spent.append(query->value(0).toString());
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return erasures;
}

Result<QMap<QString, qint64>> readVotesElsewhere(
    QSqlDatabase& connection, const QList<CardTrace>& traces, const QString& station)
{
    QMap<QString, qint64> votes;
    for (const auto& trace : traces) {
        QVariantList values{trace.place.key};
        for (const auto& card : trace.cards)
            values.append(card);
        auto query = runQuery(connection,
            u"SELECT coalesce(writer, station) FROM polls_log WHERE poll = ? AND kind = %1 AND card IN (%2)"_s.arg(
                QString::number(int(LogEntry::Kind::Tapped)), QStringList(trace.cards.size(), u"?"_s).join(u", ")),
            values);
        if (!query)
            return query.error();
        while (query->next()) {
            const auto writer = query->value(0).toString();
            if (!isOwnWriter(writer, station))
                ++votes[stationOfChain(writer)];
        }
        if (query->lastError().isValid())
            return storageError(query->lastError(), connection.databaseName());
    }
    return votes;
}

Result<NotedEntries> eraseNoted(QSqlDatabase& connection, const PollPlace& place)
{
    auto any = runQuery(connection, u"SELECT 1 FROM polls_erasure WHERE poll = ? LIMIT 1"_s, {place.key});
    if (!any)
        return any.error();
    if (!any->next())
        return NotedEntries{};
    const auto standing = standingEntries(connection, place.key);
    if (!standing)
        return standing.error();
    if (const auto erased = eraseEntries(connection, place, standing->gone); !erased)
        return erased.error();
    for (auto nobody = standing->nobodys.begin(); nobody != standing->nobodys.end(); ++nobody) {
        const auto erased = eraseCardRecords(connection, place, *nobody, standing->names.value(nobody.key()));
        if (!erased)
            return erased.error();
    }
    return NotedEntries{!standing->gone.isEmpty() || !standing->nobodys.isEmpty(), standing->votes};
}

Result<ErasedCards> takeErasures(QSqlDatabase& connection, const PollPlace& asked, const LogErasures& erasures,
    const Eraser& by, const KnownLogs& known)
{
    ErasedCards taken;
    auto own = OwnChains::open(connection, known);
    if (const auto whole = own ? own->checkEnd(asked.key) : Result<Done>(own.error()); !whole)
        return whole.error();
    const auto places = readPlaces(connection, {asked.key});
    if (!places)
        return places.error();
    if (places->isEmpty())
        return taken;
    auto place = places->first();
    const auto isNew = noteTold(connection, place, erasures, by.isLeader);
    if (!isNew)
        return isNew.error();
    auto marks = noteSpent(connection, place, erasures, by);
    if (!marks)
        return marks.error();
    taken.areMarksRefused = !*marks;
    const auto erased = *isNew ? eraseNoted(connection, place) : Result<NotedEntries>(NotedEntries{});
    if (!erased)
        return erased.error();
    if (erased->isAny) {
        if (const auto noted = noteErased(connection, place.key, erased->votes); !noted)
            return noted.error();
        QList<qint64> undone;
        auto ledger = recountLedger(connection, place, [&](const Recount& recount) -> Result<Done> {
            auto found = undoneBy(connection, place.key, recount, erased->votes);
            if (!found)
                return found.error();
            undone = std::move(*found);
            return Done{};
        });
        if (!ledger)
            return ledger.error();
        taken.polls.push_back({std::move(*ledger), erased->votes + undone, undone.size()});
    } else if (*marks && !(*marks)->isEmpty()) {
        if (const auto begun = beginEpoch(connection, place); !begun)
            return begun.error();
        taken.spent.append({place.key, place.epoch, erasures.round, std::move(**marks)});
    }
    return taken;
}

} // namespace everyport::polls
