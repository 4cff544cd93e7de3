#include "app/polls/store/lostends.h"

#include <algorithm>

#include "app/polls/store/checkpointtable.h"
#include "app/polls/store/polltables.h"
#include "app/polls/store/sealtables.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Result<QList<LostEnd>> findLostEnds(QSqlDatabase& connection)
{
    auto query = runQuery(connection,
        u"SELECT p.key, p.id, c.last FROM polls_chain AS c JOIN polls_poll AS p ON p.key = c.poll WHERE c.last IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM polls_log AS l WHERE l.poll = c.poll AND l.number = c.last)"_s);
    if (!query)
        return query.error();
    QList<LostEnd> lost;
    while (query->next())
        lost.append({query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toLongLong()});
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    const auto own = OwnChains::open(connection);
    if (!own)
        return own.error();
    // Of what was sealed it looks at the few entries that are no taps, which have an index.
    query = runQuery(connection,
        u"SELECT p.key, p.id FROM polls_poll AS p WHERE NOT EXISTS (SELECT 1 FROM polls_chain AS c WHERE c.poll = p.key"
        " AND c.writer = ?) AND EXISTS (SELECT 1 FROM polls_log AS l WHERE l.poll = p.key AND l.kind IN (0, 2, 3, 4)"
        " AND l.link IS NOT NULL AND coalesce(l.writer, l.station) = ?)"_s,
        {own->writer(), own->writer()});
    if (!query)
        return query.error();
    while (query->next())
        lost.append({query->value(0).toLongLong(), query->value(1).toString()});
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return lost;
}

namespace {

/// Other programs that share the database have counted what is gone, and read only what is behind it; and whoever was
/// told a number means that vote by it.
Result<Done> countAnew(QSqlDatabase& connection, const LostEnd& lost)
{
    const auto places = readPlaces(connection, {lost.poll});
    if (!places)
        return places.error();
    for (auto place : *places) {
        place.floor = std::max(place.floor, lost.last);
        auto kept = keepNumbers(connection, std::move(place));
        if (kept && lost.last == 0) { // how far it went nobody knows; it went on
            ++kept->floor;
            kept = keepNumbers(connection, std::move(*kept));
        }
        if (!kept)
            return kept.error();
        if (const auto dropped = dropCheckpoint(connection, lost.poll); !dropped)
            return dropped;
        if (const auto begun = beginEpoch(connection, *kept); !begun)
            return begun;
    }
    return Done{};
}

/// Of a chain of which nothing is noted any more, while its entries stand in the log: it goes on behind the last.
Result<Done> keepEndInLog(QSqlDatabase& connection, qint64 poll, const QString& writer)
{
    const auto unsealed = countUnsealed(connection, poll);
    if (!unsealed)
        return unsealed.error();
    ChainHead head{.unsealed = *unsealed};
    std::optional<qint64> last;
    {
        auto found = runQuery(connection,
            u"SELECT number, link, seal FROM polls_log WHERE poll = ? AND link IS NOT NULL AND coalesce(writer, station) = ?"
            " ORDER BY link DESC LIMIT 1"_s,
            {poll, writer});
        if (!found)
            return found.error();
        if (found->next()) {
            last = found->value(0).toLongLong();
            head.links = found->value(1).toLongLong();
            head.seal = found->value(2).toByteArray();
        }
    }
    return keepChain(connection, poll, writer, head, last);
}

} // namespace

Result<Done> takeLostEnds(QSqlDatabase& connection)
{
    const auto lost = findLostEnds(connection);
    if (!lost)
        return lost.error();
    const auto own = OwnChains::open(connection);
    if (!own)
        return own.error();
    for (const auto& one : *lost) {
        if (const auto counted = countAnew(connection, one); !counted)
            return counted;
        if (one.last > 0) {
            const auto taken = runStatement(
                connection, u"UPDATE polls_chain SET last = NULL WHERE poll = ? AND last = ?"_s, {one.poll, one.last});
            if (!taken)
                return taken;
            continue;
        }
        if (const auto kept = keepEndInLog(connection, one.poll, own->writer()); !kept)
            return kept;
    }
    return Done{};
}

} // namespace everyport::polls
