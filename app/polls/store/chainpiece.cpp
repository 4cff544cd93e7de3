#include "app/polls/store/chainpiece.h"

#include "app/polls/store/logrow.h"
#include "app/polls/store/sealtables.h"
#include "app/polls/store/stationlog.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntriesOfAPiece = 1000;
constexpr int columnOfTravelling = columnsOfAnEntry + columnsOfASeal;

QString ofWriter()
{
    return u"poll = ? AND coalesce(writer, station) = ?"_s;
}

/// Whoever follows another station leads nobody, but passes on what that says.
QString travellingFrom(const PollPlace& place, const QString& writer)
{
    const bool leads = place.leader.isEmpty() || isOwnWriter(writer, place.leader);
    return leads ? u"(%1) OR (%2)"_s.arg(travellingEntries(), leadingEntries()) : travellingEntries();
}

/// A chain's entries came in its order, so what is behind one of them has a higher number.
Result<ChainHead> findPlace(
    QSqlDatabase& connection, const PollPlace& place, const QString& writer, ChainPlace& after, ChainHead head)
{
    if (after.link == 0)
        return ChainHead{.unsealed = head.unsealed};
    auto query = runQuery(connection,
        u"SELECT number, seal FROM polls_log WHERE %1 AND number >= ? AND link = ? LIMIT 1"_s.arg(ofWriter()),
        {place.key, writer, after.number, after.link});
    if (!query)
        return query.error();
    if (!query->next())
        return Error::refused(
            Reason::NotFound, u"The log has no entry %1 of the station %2."_s.arg(after.link).arg(writer));
    after.number = query->value(0).toLongLong();
    head.links = after.link;
    head.seal = query->value(1).toByteArray();
    return head;
}

} // namespace

Result<ChainPiece> readChainPiece(
    QSqlDatabase& connection, const PollPlace& place, const QString& writer, ChainPlace after, qsizetype mostBytes)
{
    const auto chains = readChains(connection, place.key);
    if (!chains)
        return chains.error();
    const auto chain = chains->constFind(writer);
    if (chain == chains->cend() || after.link < 0 || after.link > chain->links)
        return Error::refused(
            Reason::NotFound, u"The log has no entry %1 of the station %2."_s.arg(after.link).arg(writer));
    ChainPiece piece{.from = after, .last = after};
    if (after.link == chain->links)
        return piece;
    const auto behind = findPlace(connection, place, writer, piece.from, *chain);
    if (!behind)
        return behind.error();
    piece.last = piece.from;
    auto query = runQuery(connection,
        u"SELECT %1, %2, (%3) FROM polls_log WHERE %4 AND number > ? AND link > ? ORDER BY number LIMIT ?"_s.arg(
            entryColumns(), sealColumns(), travellingFrom(place, writer), ofWriter()),
        {place.key, writer, piece.from.number, piece.from.link, mostEntriesOfAPiece});
    if (!query)
        return query.error();
    Sealer sealer;
    const auto header = stationLogHeader(place, {{writer, *behind}});
    while (query->next()) {
        const auto stored = storedFromRow(*query);
        const auto seal = sealFromRow(*query);
        const auto line = stationLogLine(sealer, place, stored, seal, query->value(columnOfTravelling).toBool());
        if (!piece.log.isEmpty() && piece.log.size() + line.size() > mostBytes)
            break;
        if (piece.log.isEmpty())
            piece.log = header;
        piece.log += line;
        piece.last = {seal.link, stored.number};
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    piece.isEnd = piece.last.link == chain->links;
    return piece;
}

} // namespace everyport::polls
