#include "app/polls/store/stationmerge.h"

#include <QSet>

#include "app/polls/seal/sealer.h"
#include "app/polls/store/countedlog.h"
#include "app/polls/store/polltables.h"
#include "app/polls/store/sealtables.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

/// The seal that a chain has here at one of its places; empty where it is not that long.
Result<QByteArray> sealHere(
    QSqlDatabase& connection, const PollPlace& place, const QString& writer, const ChainHead& here, qint64 link)
{
    if (link == here.links)
        return here.seal;
    auto found = runQuery(connection,
        u"SELECT seal FROM polls_log WHERE poll = ? AND link = ? AND coalesce(writer, station) = ? LIMIT 1"_s,
        {place.key, link, writer});
    if (!found)
        return found.error();
    return found->next() ? found->value(0).toByteArray() : QByteArray();
}

QByteArray sealThere(const StationLog& log, const QString& writer, qint64 link)
{
    for (qsizetype i = 0; i < log.seals.size(); ++i) {
        if (log.seals[i].link == link && writerOf(log.entries[i], log.seals[i]) == writer)
            return log.seals[i].seal;
    }
    return {};
}

/// Two logs of one writer are one log up to where the shorter one ends, or one of them was changed.
Result<Done> compareChains(QSqlDatabase& connection, const PollPlace& place, const Chains& here, const StationLog& log)
{
    for (auto there = log.chains.begin(); there != log.chains.end(); ++there) {
        const auto& writer = there.key();
        const auto own = here.value(writer);
        if (log.compared.contains(writer) && log.compared.value(writer) == own)
            continue;
        const auto common = std::min(own.links, there->links);
        if (common == 0)
            continue;
        const auto mine = sealHere(connection, place, writer, own, common);
        if (!mine)
            return mine.error();
        if (*mine != (common == there->links ? there->seal : sealThere(log, writer, common)))
            return Error{Error::Kind::Refused, Reason::BadValue,
                u"What the station %1 has sealed is not what was merged of it before: one of the two was changed. Nothing was merged."_s
                    .arg(writer),
                {}, 0};
    }
    return Done{};
}

/// The entry is here already, by another way; its place in the chain has to be taken all the same.
void withhold(Sealer& sealer, const PollPlace& place, LogEntry& entry, EntrySeal& seal)
{
    if (const auto commitment = sealer.commitment(place.id, entry, entry.answer, seal))
        seal = {.link = seal.link, .writer = seal.writer, .seal = seal.seal, .mark = toBytes(*commitment)};
    entry = {.kind = LogEntry::Kind::Withheld, .station = entry.station};
}

} // namespace

Result<StationLog> unknownEntries(QSqlDatabase& connection, const PollPlace& place, StationLog log)
{
    const auto here = readChains(connection, place.key);
    if (!here)
        return here.error();
    if (const auto compared = compareChains(connection, place, *here, log); !compared)
        return compared.error();
    auto known = prepareQuery(connection, u"SELECT 1 FROM polls_log WHERE poll = ? AND uuid = ?"_s);
    if (!known)
        return known.error();
    QSet<QString> uuids;
    Sealer sealer;
    StationLog unknown{.chains = log.chains, .compared = *here};
    for (qsizetype i = 0; i < log.entries.size(); ++i) {
        auto& entry = log.entries[i];
        auto& seal = log.seals[i];
        // What is missing here of what was merged before was erased here, and does not come back.
        if (seal.isSealed() && seal.link <= here->value(writerOf(entry, seal)).links)
            continue;
        if (entry.kind != LogEntry::Kind::Withheld) {
            known->addBindValue(place.key);
            known->addBindValue(entry.uuid);
            if (!known->exec())
                return storageError(known->lastError(), connection.databaseName());
            const bool isHere = known->next() || uuids.contains(entry.uuid);
            if (isHere && !seal.isSealed())
                continue;
            uuids.insert(entry.uuid);
            if (isHere)
                withhold(sealer, place, entry, seal);
        }
        unknown.entries.append(std::move(entry));
        unknown.seals.append(std::move(seal));
    }
    return unknown;
}

Result<std::unique_ptr<Ledger>> mergeEntries(
    QSqlDatabase& connection, PollPlace place, const StationLog& log, qint64 lastNumber)
{
    const auto unknown = unknownEntries(connection, place, log);
    if (!unknown)
        return unknown.error();
    for (auto chain = unknown->chains.begin(); chain != unknown->chains.end(); ++chain) {
        if (chain->links <= unknown->compared.value(chain.key()).links)
            continue;
        if (const auto kept = keepChain(connection, place.key, chain.key(), chain.value()); !kept)
            return kept.error();
    }
    const auto station = readStation(connection);
    if (!station)
        return station.error();
    QList<PollEntry> added;
    // Those without a seal last: this station seals them, behind what may have come back of its own chain.
    for (const bool sealed : {true, false}) {
        for (qsizetype i = 0; i < unknown->entries.size(); ++i) {
            const auto& seal = unknown->seals[i];
            if (seal.isSealed() != sealed)
                continue;
            auto entry = unknown->entries[i];
            // What this station had lost and gets back is its own again: whether it counts, its own log says.
            if (sealed && writerOf(entry, seal) == *station)
                entry.admitted = seal.admitted;
            added.append({place.key, {.number = ++lastNumber, .entry = std::move(entry)}, seal});
        }
    }
    const auto inserted = insertEntries(connection, added);
    if (!inserted)
        return inserted.error();
    const auto marked = runQuery(connection, u"UPDATE polls_poll SET merged = 1 WHERE key = ?"_s, {place.key});
    if (!marked)
        return marked.error();
    place.merged = true;
    return recountLedger(connection, std::move(place));
}

} // namespace everyport::polls
