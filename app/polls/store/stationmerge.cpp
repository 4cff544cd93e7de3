#include "app/polls/store/stationmerge.h"

#include <optional>

#include <QHash>
#include <QMap>
#include <QSet>

#include "app/polls/counting/entryname.h"
#include "app/polls/seal/returnedlinks.h"
#include "app/polls/seal/sealer.h"
#include "app/polls/store/countedlog.h"
#include "app/polls/store/erasedentries.h"
#include "app/polls/store/erasedlinks.h"
#include "app/polls/store/leftoutstations.h"
#include "app/polls/store/logrow.h"
#include "app/polls/store/mergechecks.h"
#include "app/polls/store/polltables.h"
#include "app/polls/store/sealtables.h"
#include "app/polls/store/voidedvotes.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

/// Entries by their names (entryName): those that are here, and those that come.
class KnownEntries {
public:
    struct Known {
        StoredEntry stored = {};
        EntrySeal seal = {};
        qsizetype comesAt = -1; ///< Among those that come; else it is here.
    };

    KnownEntries(QSqlDatabase& connection, const PollPlace& place, const StationLog& coming)
        : m_connection(connection),
          m_place(place),
          m_coming(coming),
          m_query(prepareQuery(connection,
              u"SELECT %1, %2 FROM polls_log WHERE poll = ? AND uuid = ? AND station = ?"_s.arg(
                  entryColumns(), sealColumns())))
    {
    }
    Result<std::optional<Known>> find(const LogEntry& named)
    {
        if (named.uuid.isEmpty()) // what a leader says has its place in the chain and no other name
            return std::optional<Known>();
        if (const auto at = m_places.constFind(entryName(named)); at != m_places.cend()) {
            const auto& entry = m_coming.entries[*at];
            return std::optional(
                Known{{.entry = entry, .decision = {.answer = entry.answer}}, m_coming.seals[*at], *at});
        }
        if (!m_query)
            return m_query.error();
        m_query->addBindValue(m_place.key);
        m_query->addBindValue(named.uuid);
        m_query->addBindValue(named.station);
        if (!m_query->exec())
            return storageError(m_query->lastError(), m_connection.databaseName());
        if (!m_query->next())
            return std::optional<Known>();
        return std::optional(Known{storedFromRow(*m_query), sealFromRow(*m_query)});
    }
    void comesNext(const LogEntry& named)
    {
        if (!named.uuid.isEmpty())
            m_places.insert(entryName(named), m_coming.entries.size());
    }

private:
    QSqlDatabase& m_connection;
    const PollPlace& m_place;
    const StationLog& m_coming;
    Result<Statement> m_query;
    QHash<QString, qsizetype> m_places; // of what comes
};

bool isItsWriters(const LogEntry& entry, const EntrySeal& seal)
{
    return seal.isSealed() && isOwnWriter(writerOf(entry, seal), entry.station);
}

/// An entry that comes, beside one of that name that is known. Who copies another station's vote into its own chain, or
/// enters another one by its name, and is heard first must not carry it away: each vote stands where it was sealed by
/// whoever it was cast at, whichever came first. What this station has sealed itself stands. But a station whose folder
/// was put back from before a vote enters it once more, in a chain of another name, where whoever sent it does so
/// again: it stands in the first of the two by their names, there, too, or stations would count it differently by which
/// of the two came to them first.
struct Rivals {
    Rivals(const QString& here, const LogEntry& entry, const EntrySeal& seal, const KnownEntries::Known& there)
        : isOwn(isItsWriters(entry, seal)),
          knownIsOwn(isItsWriters(there.stored.entry, there.seal)),
          knownIsHeres(!there.seal.isSealed() || isOwnWriter(writerOf(there.stored.entry, there.seal), here)),
          chains(isOwn && knownIsOwn ? writerOf(entry, seal).compare(writerOf(there.stored.entry, there.seal)) : 0)
    {
    }
    bool mustAgree() const { return chains == 0 && (knownIsHeres || (isOwn && knownIsOwn)); }
    bool standsInstead() const { return isOwn && (knownIsOwn ? chains < 0 : !knownIsHeres); }

    const bool isOwn;
    const bool knownIsOwn;
    const bool knownIsHeres;
    const int chains; ///< Not 0: two of one station's; below 0: what comes is in the first of them.
};

/// By the first that came of each writer's own: the log held all of them to each other already. `before`: what was
/// here.
Result<Done> holdEarlierBack(QSqlDatabase& connection, const QList<PollEntry>& added, const Chains& before)
{
    QSet<QString> held; // by writer
    for (const auto& [poll, stored, seal] : added) {
        const auto& writer = writerOf(stored.entry, seal);
        const bool isOwn = seal.isSealed() && stored.entry.kind != LogEntry::Kind::Withheld
            && isOwnWriter(writer, stored.entry.station);
        if (!isOwn || held.contains(writer) || before.value(writer).links == 0)
            continue;
        held.insert(writer);
        if (const auto done = holdBack(connection, poll, stored.entry, seal); !done)
            return done;
    }
    return Done{};
}

/// Of the chains in this station's own name, those that bring more than seals. What says that something came back is
/// withheld here: it would be said of that again, and of this in turn at the other station.
QList<ReturnedLinks> returnedLinks(const StationLog& unknown, const QString& station)
{
    QMap<QString, ReturnedLinks> returned; // by writer
    for (qsizetype i = 0; i < unknown.entries.size(); ++i) {
        const auto& writer = writerOf(unknown.entries[i], unknown.seals[i]);
        if (unknown.entries[i].kind != LogEntry::Kind::Withheld && unknown.seals[i].isSealed()
            && isOwnWriter(writer, station))
            returned.insert(
                writer, {writer, unknown.compared.value(writer).links + 1, unknown.chains.value(writer).links});
    }
    return returned.values();
}

/// `isRedefined`: it came along that another station is left out, or one is taken in again, which is the leader's
/// doing.
Result<MergedLog> recountMerged(
    QSqlDatabase& connection, const PollPlace& place, const QList<PollEntry>& added, bool isRedefined)
{
    Undone undone;
    auto ledger = recountLedger(connection, place, [&](const Recount& recount) -> Result<Done> {
        if (isRedefined)
            return Done{};
        auto found = findUndone(connection, place, recount, added);
        if (!found)
            return found.error();
        undone = std::move(*found);
        return Done{};
    });
    if (!ledger)
        return ledger.error();
    return MergedLog{std::move(*ledger), std::move(undone)};
}

} // namespace

Result<StationLog> unknownEntries(QSqlDatabase& connection, const PollPlace& place, StationLog log)
{
    const auto here = readChains(connection, place.key);
    if (!here)
        return here.error();
    if (const auto compared = compareChains(connection, place, *here, log); !compared)
        return compared.error();
    if (const auto checked = checkOwnChain(connection, *here, log); !checked)
        return checked.error();
    const auto station = readStation(connection);
    if (!station)
        return station.error();
    UnsealedCheck unsealed(connection, place, *here, log);
    Sealer sealer;
    StationLog unknown{.chains = log.chains,
        .behind = log.behind,
        .leftOut = log.leftOut,
        .othersLeftOut = log.othersLeftOut,
        .compared = *here};
    unknown.isOfOurSalt = log.isOfOurSalt;
    KnownEntries known(connection, place, unknown);
    for (qsizetype i = 0; i < log.entries.size(); ++i) {
        auto& entry = log.entries[i];
        auto& seal = log.seals[i];
        // What is missing here of what was merged before was erased here, and does not come back.
        if (seal.isSealed() && seal.link <= here->value(writerOf(entry, seal)).links)
            continue;
        if (entry.kind != LogEntry::Kind::Withheld) {
            const auto there = known.find(entry);
            if (!there)
                return there.error();
            if (*there && !seal.isSealed())
                continue;
            const auto rivals = *there ? std::optional(Rivals(*station, entry, seal, **there)) : std::nullopt;
            if (rivals && rivals->mustAgree() && !saysTheSame((*there)->stored, (*there)->seal, entry, seal))
                return anotherPast(connection, writerOf(entry, seal));
            if (!seal.isSealed()) {
                if (const auto checked = unsealed.check(entry); !checked)
                    return checked.error();
            }
            const bool isInstead = rivals && rivals->standsInstead();
            if (isInstead && (*there)->comesAt >= 0)
                withhold(sealer, place, unknown.entries[(*there)->comesAt], unknown.seals[(*there)->comesAt]);
            else if (isInstead)
                unknown.copies.append((*there)->stored.number);
            if (*there && !isInstead)
                withhold(sealer, place, entry, seal);
            else
                known.comesNext(entry);
        }
        unknown.entries.append(std::move(entry));
        unknown.seals.append(std::move(seal));
    }
    return unknown;
}

Result<MergedLog> mergeEntries(
    QSqlDatabase& connection, PollPlace place, const StationLog& log, qint64 lastNumber, const KnownLogs& known)
{
    const auto lastBefore = lastNumber;
    auto own = OwnChains::open(connection, known);
    const auto whole = own ? own->checkEnd(place.key) : Result<Done>(own.error());
    if (!whole)
        return whole.error();
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
            added.append({place.key, {.number = ++lastNumber, .entry = unknown->entries[i]}, seal});
        }
        for (const auto& links : sealed ? returnedLinks(*unknown, *station) : QList<ReturnedLinks>()) {
            const LogEntry entry{.kind = LogEntry::Kind::Withheld, .station = *station, .text = links.toText()};
            added.append({place.key, {.number = ++lastNumber, .entry = entry}, {}});
        }
    }
    const auto leftOutBefore = readLeftOut(connection, place);
    if (!leftOutBefore)
        return leftOutBefore.error();
    if (const auto gone = eraseEntries(connection, place, unknown->copies); !gone)
        return gone.error();
    if (const auto noted = noteErased(connection, place.key, unknown->copies); !noted)
        return noted.error();
    const auto inserted = insertEntries(connection, added);
    if (!inserted)
        return inserted.error();
    if (const auto held = holdEarlierBack(connection, added, unknown->compared); !held)
        return held.error();
    const auto marked = runQuery(connection, u"UPDATE polls_poll SET merged = 1 WHERE key = ?"_s, {place.key});
    if (!marked)
        return marked.error();
    place.merged = true;
    // It was sent before its card was erased, and comes behind the word of that.
    const auto erased = eraseNoted(connection, place, lastBefore);
    if (!erased)
        return erased.error();
    const auto leftOut = readLeftOut(connection, place);
    if (!leftOut)
        return leftOut.error();
    auto merged = recountMerged(connection, place, added, *leftOut != *leftOutBefore);
    if (!merged)
        return merged;
    // Whoever has passed the copies on has the others from now on. What went as a second vote nobody has voided.
    for (const auto& votes : {unknown->copies, erased->second})
        merged->undone.votes.unite(QSet<qint64>(votes.begin(), votes.end()));
    return merged;
}

} // namespace everyport::polls
