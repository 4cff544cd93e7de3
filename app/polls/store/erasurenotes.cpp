#include "app/polls/store/erasurenotes.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QMap>

#include "app/polls/cards/card.h"
#include "app/polls/counting/entryseal.h"
#include "app/polls/store/sealtables.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewMarks = 20;  // that a station may tell beside those of what it has erased
constexpr auto saidHere = ""_L1; // in `told`

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

/// What is nobody's is called so here. A station could call it like the card of somebody who has yet to vote: where
/// that vote comes first it would be noticed, elsewhere not, and the stations would count differently for good. So what
/// it is called comes of what it said, and of the poll's salt; but for the leader's, who says it for all, and one's
/// own.
QString nobodyOf(
    const PollPlace& place, const QString& writer, const QString& told, const Eraser& by, const QString& station)
{
    if (told.isEmpty() || by.isLeader || by.station == station)
        return told;
    return personIn(place.salt, u"nobody %1 %2"_s.arg(writer, told));
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

/// How many entries of a station's chains were erased. Of those that have come: it may note as many as it likes of what
/// has not.
Result<qint64> erasedOf(QSqlDatabase& connection, qint64 poll, const QString& station)
{
    const auto chains = readChains(connection, poll);
    if (!chains)
        return chains.error();
    const auto notes = readNotes(connection, poll);
    if (!notes)
        return notes.error();
    qint64 erased = 0;
    for (auto writer = notes->begin(); writer != notes->end(); ++writer) {
        if (isOwnWriter(writer.key(), station))
            erased += std::distance(writer->cbegin(), writer->upperBound(chains->value(writer.key()).links));
    }
    return erased;
}

/// Who may vote no more in that round as `teller` says.
Result<QSet<QString>> marksOf(QSqlDatabase& connection, qint64 poll, int round, const QString& teller)
{
    auto query = runQuery(
        connection, u"SELECT mark FROM polls_spent WHERE poll = ? AND round = ? AND told = ?"_s, {poll, round, teller});
    if (!query)
        return query.error();
    QSet<QString> marks;
    while (query->next())
        marks.insert(query->value(0).toString());
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return marks;
}

} // namespace

QStringList erasureTables()
{
    return {
        u"CREATE TABLE polls_erasure (poll INTEGER NOT NULL REFERENCES polls_poll (key) ON DELETE CASCADE, writer TEXT NOT NULL,"
        " link INTEGER NOT NULL, nobody TEXT, PRIMARY KEY (poll, writer, link)) WITHOUT ROWID"_s,
        // The other station that has said so, as logs name it.
        u"ALTER TABLE polls_spent ADD COLUMN told TEXT"_s,
        // Empty where it was said here. Each says it for itself: of two that say the same one may be left out.
        u"ALTER TABLE polls_spent RENAME TO polls_spent_before"_s,
        u"CREATE TABLE polls_spent (poll INTEGER NOT NULL REFERENCES polls_poll (key) ON DELETE CASCADE, round INTEGER NOT NULL,"
        " mark TEXT NOT NULL, told TEXT NOT NULL DEFAULT '', PRIMARY KEY (poll, round, mark, told)) WITHOUT ROWID"_s,
        u"INSERT INTO polls_spent (poll, round, mark, told) SELECT poll, round, mark, coalesce(told, '') FROM polls_spent_before"_s,
        u"DROP TABLE polls_spent_before"_s,
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
    const auto marks = marksOf(connection, place.key, round, QString(saidHere));
    if (!marks)
        return marks.error();
    erasures.spent = QStringList(marks->cbegin(), marks->cend());
    erasures.spent.sort();
    return erasures;
}

Result<bool> noteTold(QSqlDatabase& connection, const PollPlace& place, const LogErasures& told, const Eraser& by)
{
    const auto station = readStation(connection);
    if (!station)
        return station.error();
    const auto chains = readChains(connection, place.key);
    if (!chains)
        return chains.error();
    const auto used = by.isLeader ? namesInUse(connection, place.key, told) : Result<QSet<QString>>(QSet<QString>());
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
            const auto nobody = nobodyOf(place, chain.key(), links.key(), by, *station);
            for (const auto link : *links) {
                if (link > known->links + linksAhead || !saysMore(noted, link, nobody, by.isLeader))
                    continue;
                isNew = true;
                const auto done = runStatement(connection,
                    u"INSERT INTO polls_erasure (poll, writer, link, nobody) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (poll, writer, link) DO UPDATE SET nobody = excluded.nobody"_s,
                    {place.key, chain.key(), link, orNull(nobody)});
                if (!done)
                    return done.error();
            }
        }
    }
    return isNew;
}

Result<ToldMarks> noteToldSpent(
    QSqlDatabase& connection, const PollPlace& place, const LogErasures& told, const Eraser& by)
{
    if (told.spent.isEmpty() || by.station.isEmpty()) // whoever is in no roster any more
        return ToldMarks{};
    const auto station = readStation(connection);
    if (!station)
        return station.error();
    const bool isOwn = by.station == *station;
    const auto teller = isOwn ? QString(saidHere) : by.station;
    const auto known = marksOf(connection, place.key, told.round, teller);
    if (!known)
        return known.error();
    auto fresh = told.spent;
    fresh.removeDuplicates();
    fresh.removeIf([&known](const QString& mark) { return known->contains(mark); });
    ToldMarks marks;
    if (!by.isLeader && !isOwn && !fresh.isEmpty()) {
        const auto erased = erasedOf(connection, place.key, by.station);
        if (!erased)
            return erased.error();
        const auto most = std::max<qint64>(2 * *erased + fewMarks - known->size(), 0);
        marks.areSomeRefused = fresh.size() > most;
        fresh = fresh.first(std::min<qint64>(fresh.size(), most));
    }
    for (const auto& mark : std::as_const(fresh)) {
        const auto noted = runStatement(connection,
            u"INSERT INTO polls_spent (poll, round, mark, told) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
            {place.key, told.round, mark, teller});
        if (!noted)
            return noted.error();
        marks.taken.insert(mark);
    }
    return marks;
}

Result<QSet<QString>> noteSpentCards(
    QSqlDatabase& connection, const PollPlace& place, int round, const QStringList& cards)
{
    QSet<QString> marks;
    for (const auto& card : cards) {
        const auto mark = spentMark(place.salt, card);
        const auto noted = runStatement(connection,
            u"INSERT INTO polls_spent (poll, round, mark, told) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
            {place.key, round, mark, QString(saidHere)});
        if (!noted)
            return noted.error();
        marks.insert(mark);
    }
    return marks;
}

} // namespace everyport::polls
