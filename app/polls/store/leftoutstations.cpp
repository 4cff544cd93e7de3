#include "app/polls/store/leftoutstations.h"

#include "app/polls/definition/polljson.h"
#include "app/polls/store/countedlog.h"
#include "app/polls/store/ownwriter.h"
#include "app/polls/store/voidedvotes.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

/// Votes that stand of these stations; whoever's they are said to be, whoever sealed them may have made them up.
Result<qint64> standingOf(QSqlDatabase& connection, qint64 poll, const QStringList& stations)
{
    qint64 votes = 0;
    for (const auto& station : stations) {
        const auto own = inOwnChain(station);
        auto count = runQuery(connection,
            u"SELECT count(*) FROM polls_log WHERE poll = ? AND kind = 1 AND outcome IN (?, ?) AND flags & ? = 0"
            " AND (station = ? OR %1)"_s.arg(own.sql),
            QVariantList{poll, int(Outcome::Counted), int(Outcome::Changed), voidedFlag, station} + own.values);
        if (!count)
            return count.error();
        votes += count->next() ? count->value(0).toLongLong() : 0;
    }
    return votes;
}

/// Of `one` those that `other` has not.
QStringList onlyIn(const LeftOut& one, const LeftOut& other)
{
    auto stations = one.keys();
    stations.removeIf([&other](const QString& station) { return other.contains(station); });
    return stations;
}

} // namespace

Result<LeftOut> readLeftOut(QSqlDatabase& connection, const PollPlace& place)
{
    if (!place.merged)
        return LeftOut();
    // Opened, Closed and Reset are in the index, too, which is what finds the few among a million.
    auto query = runQuery(connection,
        u"SELECT text FROM polls_log INDEXED BY polls_log_turns WHERE poll = ? AND kind IN (0, 2, 3, 4) AND kind = 0"
        " ORDER BY ordered DESC, station DESC, sequence DESC"_s,
        {place.key});
    if (!query)
        return query.error();
    while (query->next()) {
        if (const auto poll = pollFromJson(query->value(0).toString().toUtf8()))
            return poll->leftOut;
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return LeftOut();
}

Result<Redefined> redefine(
    QSqlDatabase& connection, const PollPlace& place, const PollEntry& definition, const KnownLogs& known)
{
    const auto before = readLeftOut(connection, place);
    if (!before)
        return before.error();
    if (const auto stored = insertEntries(connection, {definition}, known); !stored)
        return stored.error();
    const auto after = readLeftOut(connection, place);
    if (!after)
        return after.error();
    const auto leaving = standingOf(connection, place.key, onlyIn(*after, *before));
    if (!leaving)
        return leaving.error();
    Redefined redefined;
    auto ledger = recountLedger(connection, place, [&redefined](const Recount& recount) -> Result<Done> {
        redefined.gone = recount.gone;
        return Done{};
    });
    if (!ledger)
        return ledger.error();
    redefined.ledger = std::move(*ledger);
    const auto coming = standingOf(connection, place.key, onlyIn(*before, *after));
    if (!coming)
        return coming.error();
    redefined.moved = *leaving + *coming;
    return redefined;
}

} // namespace everyport::polls
