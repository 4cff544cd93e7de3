#include "app/polls/store/mergechecks.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "app/polls/seal/sealer.h"
#include "app/polls/store/ownwriter.h"
#include "app/polls/store/polltables.h"
#include "app/polls/store/sealtables.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

using Links = QHash<QString, qint64>;     // by writer, a place in its chain
using Seals = QHash<QString, QByteArray>; // by writer

qsizetype countWriters(const Chains& here, const Chains& there)
{
    return here.size() + std::count_if(there.keyBegin(), there.keyEnd(), [&](const QString& writer) {
        return !here.contains(writer);
    });
}

/// Up to where both sides know each chain; those that have not grown here since they were compared are left out.
Links commonLinks(const Chains& here, const StationLog& log)
{
    Links common;
    for (auto there = log.chains.begin(); there != log.chains.end(); ++there) {
        const auto own = here.value(there.key());
        if (log.compared.contains(there.key()) && log.compared.value(there.key()) == own)
            continue;
        if (const auto links = std::min(own.links, there->links); links > 0)
            common.insert(there.key(), links);
    }
    return common;
}

/// The seals at these places, as they are here. No index knows them, so all are looked for at once.
Result<Seals> sealsHere(QSqlDatabase& connection, const PollPlace& place, const Chains& here, const Links& links)
{
    Seals seals;
    QStringList within;
    for (auto link = links.begin(); link != links.end(); ++link) {
        if (const auto chain = here.value(link.key()); *link == chain.links)
            seals.insert(link.key(), chain.seal);
        else
            within.append(QString::number(*link));
    }
    if (within.isEmpty())
        return seals;
    auto query = runQuery(connection,
        u"SELECT coalesce(writer, station), link, seal FROM polls_log WHERE poll = ? AND link IN (%1)"_s.arg(
            within.join(u',')),
        {place.key});
    if (!query)
        return query.error();
    while (query->next()) {
        const auto writer = query->value(0).toString();
        if (links.value(writer) == query->value(1).toLongLong())
            seals.insert(writer, query->value(2).toByteArray());
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return seals;
}

Seals sealsThere(const StationLog& log, const Links& links)
{
    Seals seals;
    for (auto behind = log.behind.begin(); behind != log.behind.end(); ++behind) {
        if (links.value(behind.key()) == behind->links)
            seals.insert(behind.key(), behind->seal);
    }
    for (auto link = links.begin(); link != links.end(); ++link) {
        if (const auto chain = log.chains.value(link.key()); *link == chain.links)
            seals.insert(link.key(), chain.seal);
    }
    for (qsizetype i = 0; i < log.seals.size(); ++i) {
        const auto& writer = writerOf(log.entries[i], log.seals[i]);
        if (const auto& seal = log.seals[i]; seal.isSealed() && links.value(writer) == seal.link)
            seals.insert(writer, seal.seal);
    }
    return seals;
}

} // namespace

Error anotherPast(QSqlDatabase& connection, const QString& writer)
{
    const auto refused = [&writer](const QString& sentence) {
        return Error::refused(Reason::BadValue, sentence.arg(writer), otherOwnPast);
    };
    const auto own = OwnChains::open(connection);
    const auto station = own ? readStation(connection) : Result<QString>(own.error());
    if (station && writer == own->writer())
        return refused(
            u"What others have of this station's own votes (%1) is not what this folder has sealed: it is an older copy that was put here by hand, and votes were taken in it, or one of the two was changed. Until that is mended this station counts by itself. Make a backup of this folder and bring that back with “restore --replace”: what is taken from then on counts everywhere. What was sealed since the copy came stays in this folder's old chain and counts nowhere else, and what others have of that chain does not count here. Nothing was merged."_s);
    if (station && isOwnWriter(writer, *station))
        return refused(
            u"What others have of %1, in which this station sealed before its folder was brought back, is not what this folder has of it: votes were taken in an older copy that was put here by hand. What was sealed in that copy counts nowhere else, and what others have of that chain does not count here. Nothing was merged."_s);
    return {Error::Kind::Refused, Reason::BadValue,
        u"What the station %1 has sealed is not what was merged of it before: one of the two was changed. Nothing was merged."_s
            .arg(writer),
        {}, 0};
}

Error entriesMissing(const QString& writer, qint64 first, qint64 last)
{
    return {Error::Kind::Refused, Reason::NotFound,
        u"The log goes on behind entries of %1 that have not come yet (%2 to %3). Nothing was merged."_s.arg(writer)
            .arg(first)
            .arg(last),
        {}, 0};
}

Result<Done> compareChains(QSqlDatabase& connection, const PollPlace& place, const Chains& here, const StationLog& log)
{
    if (countWriters(here, log.chains) > mostChains)
        return tooManyStations();
    for (auto behind = log.behind.begin(); behind != log.behind.end(); ++behind) {
        const auto own = here.value(behind.key());
        if (own.links < behind->links)
            return entriesMissing(behind.key(), own.links + 1, behind->links);
        if (own.unsealed != behind->unsealed)
            return anotherPast(connection, behind.key());
    }
    const auto common = commonLinks(here, log);
    const auto own = sealsHere(connection, place, here, common);
    if (!own)
        return own.error();
    const auto theirs = sealsThere(log, common);
    for (auto link = common.begin(); link != common.end(); ++link) {
        if (own->value(link.key()) != theirs.value(link.key()))
            return anotherPast(connection, link.key());
    }
    return Done{};
}

bool saysTheSame(const StoredEntry& here, const EntrySeal& ours, const LogEntry& there, const EntrySeal& theirs)
{
    const auto& entry = here.entry;
    const auto isCardKnown = [](const LogEntry& one, const EntrySeal& seal) {
        return seal.mark.isEmpty() || !one.tag.isEmpty();
    };
    if (isCardKnown(entry, ours) && isCardKnown(there, theirs) && entry.card != there.card)
        return false;
    const auto said = [](const LogEntry& one) {
        return std::tie(one.kind, one.station, one.sequence, one.at, one.reader, one.text, one.randomId, one.byPhone);
    };
    return said(entry) == said(there) && sealedOrder(entry, ours) == sealedOrder(there, theirs)
        && here.decision.answer == there.answer;
}

Result<Done> checkOwnChain(QSqlDatabase& connection, const Chains& here, const StationLog& log)
{
    const auto own = OwnChains::open(connection);
    if (!own)
        return own.error();
    const auto more = log.chains.value(own->writer()).links - here.value(own->writer()).links;
    if (more <= 0)
        return Done{};
    return Error::refused(Reason::BadValue,
        u"The log goes on in this station's own name, behind what this folder has sealed (entries: %1): somebody made them up, or the folder is an older copy that was put here by hand. If it is a copy, make a backup of it, bring that back with “restore --replace”, and merge the log again: nothing is lost where no vote was taken in the copy before. Nothing was merged."_s
            .arg(more),
        otherOwnPast);
}

UnsealedCheck::UnsealedCheck(
    QSqlDatabase& connection, const PollPlace& place, const Chains& here, const StationLog& log)
    : m_connection(connection), m_place(place), m_chains(log.chains)
{
    for (auto chain = here.begin(); chain != here.end(); ++chain)
        m_chains.insert(chain.key(), *chain);
    for (qsizetype i = 0; i < log.entries.size(); ++i) {
        const auto& entry = log.entries[i];
        const bool isOwn = log.seals[i].isSealed() && isOwnWriter(writerOf(entry, log.seals[i]), entry.station);
        if (isOwn && entry.kind != LogEntry::Kind::Withheld && !m_firstThere.contains(entry.station))
            m_firstThere.insert(entry.station, entry.sequence);
    }
}

Result<Done> UnsealedCheck::check(const LogEntry& entry)
{
    const auto chain = firstChainOf(m_chains, entry.station);
    if (chain == m_chains.cend())
        return Done{};
    const auto first = firstSealed(entry.station);
    if (!first)
        return first.error();
    if (chain->unsealed > 0 && entry.sequence < *first)
        return Done{};
    return Error{Error::Kind::Refused, Reason::BadValue,
        u"What the station %1 has sealed comes without its seals. Nothing was merged."_s.arg(entry.station), {}, 0};
}

Result<qint64> UnsealedCheck::firstSealed(const QString& station)
{
    if (const auto known = m_first.constFind(station); known != m_first.cend())
        return *known;
    const auto own = inOwnChain(station);
    // 8: Withheld, which has no sequence
    auto query = runQuery(m_connection,
        u"SELECT min(sequence) FROM polls_log WHERE poll = ? AND station = ? AND link IS NOT NULL AND kind <> 8 AND %1"_s
            .arg(own.sql),
        QVariantList{m_place.key, station} + own.values);
    if (!query)
        return query.error();
    auto first = m_firstThere.value(station, std::numeric_limits<qint64>::max());
    if (query->next() && !query->value(0).isNull())
        first = std::min(first, query->value(0).toLongLong());
    m_first.insert(station, first);
    return first;
}

} // namespace everyport::polls
