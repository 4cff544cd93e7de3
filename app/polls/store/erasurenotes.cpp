#include "app/polls/store/erasurenotes.h"

#include <optional>
#include <utility>

#include <QMap>

#include "app/polls/cards/card.h"
#include "app/polls/counting/entryseal.h"
#include "app/polls/store/erasedvoters.h"
#include "app/polls/store/ownwriter.h"
#include "app/polls/store/sealtables.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewMarks = 20;  // that a station may tell beside those of what it has erased
constexpr auto saidHere = ""_L1; // in `told`
constexpr qint64 mostNamesOfOne = 10'000;
constexpr qint64 mostLinksOfOne = 50'000;
// Each name may have one. They take some 36 bytes, so four of the 32 items in which the home says on what all have
// said; names and links of one station take ten.
constexpr qint64 mostMarksOfOne = 10'000;

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
/// it is called comes of what it said, and of the poll's salt, the same in each of its chains; but for the leader's,
/// who says it for all, and one's own. Who has another vote of somebody that is nobody's calls it as the leader has
/// called that one, by which they stay one voter's (secondvotes.h): no card comes by such a name any more.
QString nobodyOf(
    const PollPlace& place, const QString& told, const Eraser& by, const QString& station, const QSet<QString>& called)
{
    const bool isLeaders = place.leader.isEmpty() && called.contains(told);
    if (told.isEmpty() || by.isLeader || by.station == station || isLeaders)
        return told;
    return personIn(place.salt, u"nobody "_s + told);
}

/// What cards of nobody are called here.
QSet<QString> namesIn(const Notes& notes)
{
    QSet<QString> names;
    for (const auto& links : notes) {
        for (const auto& nobody : links)
            names.insert(nobody);
    }
    return names;
}

/// How much more of a station's chains is noted by its word, in all polls: what the home notes it says on, and that has
/// an end (publishederasures.h). One station must not use it up, for then the others' could not be said. What the home
/// itself has erased of these chains takes of it, too, as a note does not say whose word it was.
struct Room {
    qint64 names = 0; ///< Entries that stand as nobody's.
    qint64 links = 0; ///< Those that went wholly.

    bool take(bool isNamed)
    {
        auto& left = isNamed ? names : links;
        return left > 0 && left-- > 0;
    }
};

Result<Room> roomOf(QSqlDatabase& connection, const QString& station)
{
    const auto its = ownChainOf(u"writer"_s, station);
    auto query = runQuery(
        connection, u"SELECT count(nobody), count(*) FROM polls_erasure WHERE %1"_s.arg(its.sql), its.values);
    if (!query)
        return query.error();
    if (!query->next())
        return storageError(query->lastError(), connection.databaseName());
    const auto names = query->value(0).toLongLong();
    return Room{mostNamesOfOne - names, mostLinksOfOne - (query->value(1).toLongLong() - names)};
}

/// Who may vote no more in that round, by whose word that is.
Result<QMap<QString, QSet<QString>>> readMarks(QSqlDatabase& connection, qint64 poll, int round)
{
    auto query = runQuery(
        connection, u"SELECT told, mark FROM polls_spent WHERE poll = ? AND round = ?"_s, {poll, round});
    if (!query)
        return query.error();
    QMap<QString, QSet<QString>> marks;
    while (query->next())
        marks[query->value(0).toString()].insert(query->value(1).toString());
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return marks;
}

/// By whose word a mark of these is kept, as another station tells it; nothing where that one does not speak for it.
std::optional<QString> tellerOf(const QString& told, const Eraser& by, const QString& station)
{
    if (told.isEmpty())
        return by.station == station ? QString(saidHere) : by.station;
    if (!by.isLeader)
        return {};
    return told == station ? QString(saidHere) : told;
}

/// How many more marks of a station there is room for, in all polls, as for links.
Result<qint64> marksRoomOf(QSqlDatabase& connection, const QString& station)
{
    auto query = runQuery(connection, u"SELECT count(*) FROM polls_spent WHERE told = ?"_s, {station});
    if (!query)
        return query.error();
    if (!query->next())
        return storageError(query->lastError(), connection.databaseName());
    return mostMarksOfOne - query->value(0).toLongLong();
}

/// Those of `told` that are not known yet: of somebody who does not lead no more than come of what it has erased. Whom
/// this station bars itself (`here`) it bars nobody by: both may have erased the same card.
Result<ToldMarks> freshOf(QSqlDatabase& connection, qint64 poll, QStringList told, const QSet<QString>& known,
    const QSet<QString>& here, const Eraser& by)
{
    told.removeDuplicates();
    told.removeIf([&known](const QString& mark) { return known.contains(mark); });
    if (told.isEmpty() || by.isLeader)
        return ToldMarks{.taken = {told.begin(), told.end()}};
    const auto voters = readErasedVoters(connection, poll, by.station);
    if (!voters)
        return voters.error();
    auto room = marksRoomOf(connection, by.station);
    if (!room)
        return room.error();
    auto left = 2 * *voters + fewMarks - (QSet<QString>(known) - here).size();
    ToldMarks fresh;
    for (const auto& mark : std::as_const(told)) {
        const bool isBarred = here.contains(mark);
        if (*room <= 0 || (left <= 0 && !isBarred)) {
            fresh.areSomeRefused = true;
            continue;
        }
        --*room;
        left -= isBarred ? 0 : 1;
        fresh.taken.insert(mark);
    }
    return fresh;
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
    const auto station = readStation(connection);
    if (!station)
        return station.error();
    const auto chains = readChains(connection, place.key);
    if (!chains)
        return chains.error();
    const bool isAll = place.leader.isEmpty();
    LogErasures erasures{.round = round};
    for (auto writer = notes->begin(); writer != notes->end(); ++writer) {
        const bool isOwn = isOwnWriter(writer.key(), *station);
        if (!isAll && !isOwn)
            continue;
        // Of what has not come of others it is not known whether there is any: who says so may say it of thousands.
        const auto end = isOwn ? writer->cend() : writer->upperBound(chains->value(writer.key()).links);
        for (auto note = writer->cbegin(); note != end; ++note)
            erasures.chains[writer.key()][*note].append(note.key());
    }
    const auto marks = readMarks(connection, place.key, round);
    if (!marks)
        return marks.error();
    for (auto told = marks->begin(); told != marks->end(); ++told) {
        if (!isAll && told.key() != saidHere)
            continue;
        auto& spent = erasures.spent[told.key()];
        spent = QStringList(told->cbegin(), told->cend());
        spent.sort();
    }
    return erasures;
}

Result<ToldLinks> noteTold(QSqlDatabase& connection, const PollPlace& place, const LogErasures& told, const Eraser& by)
{
    const auto station = readStation(connection);
    if (!station)
        return station.error();
    const auto chains = readChains(connection, place.key);
    if (!chains)
        return chains.error();
    const auto notes = readNotes(connection, place.key);
    if (!notes)
        return notes.error();
    const bool isBounded = !by.isLeader && by.station != *station;
    auto room = isBounded ? roomOf(connection, by.station) : Result<Room>(Room{});
    if (!room)
        return room.error();
    const auto called = namesIn(*notes);
    ToldLinks noted;
    for (auto chain = told.chains.begin(); chain != told.chains.end(); ++chain) {
        const auto known = chains->constFind(chain.key());
        if (known == chains->cend() && by.station != *station)
            continue;
        const auto most = linksAhead + (known == chains->cend() ? 0 : known->links);
        const auto before = notes->value(chain.key());
        for (auto links = chain->begin(); links != chain->end(); ++links) {
            const auto nobody = nobodyOf(place, links.key(), by, *station, called);
            for (const auto link : *links) {
                if (link > most || !saysMore(before, link, nobody, by.isLeader))
                    continue;
                if (isBounded && !room->take(!nobody.isEmpty())) {
                    noted.areSomeRefused = true;
                    continue;
                }
                noted.isAny = true;
                const auto done = runStatement(connection,
                    u"INSERT INTO polls_erasure (poll, writer, link, nobody) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (poll, writer, link) DO UPDATE SET nobody = excluded.nobody"_s,
                    {place.key, chain.key(), link, orNull(nobody)});
                if (!done)
                    return done.error();
            }
        }
    }
    return noted;
}

Result<ToldMarks> noteToldSpent(
    QSqlDatabase& connection, const PollPlace& place, const LogErasures& told, const Eraser& by)
{
    ToldMarks marks;
    if (told.spent.isEmpty() || by.station.isEmpty()) // whoever is in no roster any more
        return marks;
    const auto station = readStation(connection);
    if (!station)
        return station.error();
    const auto known = readMarks(connection, place.key, told.round);
    if (!known)
        return known.error();
    const Eraser asked{by.station, by.isLeader || by.station == *station};
    for (auto some = told.spent.begin(); some != told.spent.end(); ++some) {
        const auto teller = tellerOf(some.key(), by, *station);
        if (!teller)
            continue;
        const auto fresh = freshOf(connection, place.key, *some, known->value(*teller), known->value(saidHere), asked);
        if (!fresh)
            return fresh.error();
        for (const auto& mark : fresh->taken) {
            const auto noted = runStatement(connection,
                u"INSERT INTO polls_spent (poll, round, mark, told) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                {place.key, told.round, mark, *teller});
            if (!noted)
                return noted.error();
        }
        marks.taken.unite(fresh->taken);
        marks.areSomeRefused = marks.areSomeRefused || fresh->areSomeRefused;
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
