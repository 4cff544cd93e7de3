#include "app/polls/store/pollnews.h"

#include <algorithm>
#include <chrono>

#include <QDeadlineTimer>
#include <QHash>

#include "app/polls/links/voterlinkstore.h"
#include "app/polls/store/countedlog.h"
#include "app/polls/store/logrow.h"
#include "app/polls/store/pollexport.h"
#include "app/polls/store/polltables.h"
#include "app/polls/store/sealtables.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

// Of all polls together; so much is in memory beside them.
constexpr int entriesAtOnce = 5'000;
constexpr qsizetype pollsAtOnce = 100;            // in one statement
constexpr std::chrono::milliseconds longest{250}; // for what is made anew; then whoever else reads has a turn

/// The same log, only longer: else what was counted of it no longer holds.
bool goesOn(const PollPlace& now, const PollPlace& known)
{
    return now.epoch == known.epoch && now.salt == known.salt && now.floor == known.floor && now.merged == known.merged
        && now.leader == known.leader; // of which no entry says so
}

bool takesVotesBack(const StoredEntry& stored)
{
    return stored.entry.kind == LogEntry::Kind::Retracted || stored.entry.kind == LogEntry::Kind::Linked;
}

/// What follows in a log, behind the last entry that is known.
struct Behind {
    QList<StoredEntry> entries = {};
    Chains ends = {}; ///< How far they bring each chain; nothing of what was unsealed.
    bool hasLast = false;
    bool fits = false; ///< Some entry is one that is known by its seal, or has none.

    /// Of one that has many more, or that other stations' entries came into, no seal says so.
    bool isOfAnother(const KnownPoll& poll, qsizetype each) const
    {
        if (!hasLast)
            return poll.place.floor < poll.last;
        return !fits && !poll.place.merged && !poll.chains.isEmpty() && entries.size() < each;
    }
};

bool isEndOf(const Chains& chains, const QByteArray& seal)
{
    return std::any_of(chains.begin(), chains.end(), [&seal](const ChainHead& head) { return head.seal == seal; });
}

/// By the poll's key. One statement for many polls, since to a server far away each takes its time; as many of each, so
/// that none waits for another in which more is voted than can be read.
using NewEntries = QHash<qint64, Behind>;

void add(const QSqlQuery& row, const KnownPoll& poll, Behind& behind)
{
    auto stored = storedFromRow(row);
    const auto writer = row.value(columnsOfAnEntry + 1).toString();
    const ChainHead end{
        .links = row.value(columnsOfAnEntry + 2).toLongLong(), .seal = row.value(columnsOfAnEntry + 3).toByteArray()};
    const bool isLast = stored.number == poll.last;
    behind.hasLast = behind.hasLast || isLast;
    behind.fits = behind.fits || (end.links == 0 ? isLast : isEndOf(poll.chains, end.seal));
    if (isLast)
        return;
    if (end.links > 0)
        behind.ends.insert(writer, end);
    behind.entries.append(std::move(stored));
}

Result<Done> readBehind(QSqlDatabase& connection, const QList<KnownPoll>& polls, qsizetype each, NewEntries& entries)
{
    QHash<qint64, const KnownPoll*> byKey;
    QStringList parts;
    QVariantList values;
    for (const auto& poll : polls) {
        parts.append(u"SELECT * FROM (SELECT %1, poll, coalesce(writer, station) AS chain_of, link, seal FROM polls_log"
                     " WHERE poll = ? AND number >= ? ORDER BY number LIMIT ?) AS news%2"_s.arg(entryColumns())
                         .arg(parts.size()));
        values << poll.place.key << poll.last << each + 1;
        byKey.insert(poll.place.key, &poll);
    }
    auto query = runQuery(connection, parts.join(u" UNION ALL "_s) + u" ORDER BY number"_s, values);
    if (!query)
        return query.error();
    while (query->next()) {
        const auto key = query->value(columnsOfAnEntry).toLongLong();
        add(*query, *byKey.value(key), entries[key]);
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return Done{};
}

/// Behind the entries that were read: the chains may have more by now.
Chains chainsBehind(const Chains& known, const Chains& ends, const Chains& now)
{
    auto chains = known;
    for (auto end = ends.begin(); end != ends.end(); ++end)
        chains.insert(end.key(), {now.value(end.key()).unsealed, end->links, end->seal});
    return chains;
}

Result<Done> addGrown(QSqlDatabase& connection, const QList<KnownPoll>& polls, PollNews& news)
{
    const auto each = std::max<qsizetype>(1, entriesAtOnce / std::max<qsizetype>(1, polls.size()));
    NewEntries entries;
    QHash<qint64, Chains> chains;
    for (qsizetype at = 0; at < polls.size(); at += pollsAtOnce) {
        const auto some = polls.mid(at, pollsAtOnce);
        if (const auto behind = readBehind(connection, some, each, entries); !behind)
            return behind.error();
        QList<qint64> keys;
        for (const auto& poll : some)
            keys.append(poll.place.key);
        const auto read = readChains(connection, keys);
        if (!read)
            return read.error();
        chains.insert(*read);
    }
    for (const auto& poll : polls) {
        const auto key = poll.place.key;
        auto behind = entries.take(key);
        if (behind.isOfAnother(poll, each)) {
            auto ledger = readLedger(connection, poll.place, ReadFrom::Beginning);
            if (!ledger)
                return ledger.error();
            news.anew.push_back(std::move(*ledger));
            news.shortened.append(poll.place.id);
            continue;
        }
        PollNews::Grown grown{.place = poll.place,
            .entries = std::move(behind.entries),
            .chains = chainsBehind(poll.chains, behind.ends, chains.take(key))};
        news.isAll = news.isAll && grown.entries.size() < each;
        if (std::any_of(grown.entries.begin(), grown.entries.end(), takesVotesBack)) {
            auto erased = readErasedVotes(connection, poll.place);
            if (!erased)
                return erased.error();
            grown.erased = std::move(*erased);
        }
        if (!grown.entries.isEmpty())
            news.grown.push_back(std::move(grown));
    }
    return Done{};
}

Result<PollNews::Links> readLinks(QSqlDatabase& connection)
{
    auto voters = readVoterLinks(connection);
    if (!voters)
        return voters.error();
    auto places = readLinkPlaces(connection);
    if (!places)
        return places.error();
    auto addresses = readLinkAddresses(connection);
    if (!addresses)
        return addresses.error();
    return PollNews::Links{std::move(*voters), std::move(*places), std::move(*addresses)};
}

} // namespace

QList<KnownPoll> knownPolls(const std::vector<std::unique_ptr<Ledger>>& ledgers)
{
    QList<KnownPoll> known;
    for (const auto& ledger : ledgers)
        known.append({ledger->place(), ledger->lastNumber(), ledger->chains()});
    return known;
}

Result<PollNews> readPollNews(QSqlDatabase& connection, const QList<KnownPoll>& known, bool withLinks)
{
    PollNews news;
    QHash<qint64, const KnownPoll*> before;
    for (const auto& poll : known)
        before.insert(poll.place.key, &poll);
    const auto places = readPlaces(connection);
    if (!places)
        return places.error();
    const auto lasts = readLastNumbers(connection);
    if (!lasts)
        return lasts.error();
    QList<KnownPoll> grown; // as their places are now
    const QDeadlineTimer deadline(longest);
    for (const auto& place : *places) {
        const auto* poll = before.take(place.key);
        if (poll && goesOn(place, poll->place)) {
            if (lasts->value(place.key) > poll->last)
                grown.append({place, poll->last, poll->chains});
            continue;
        }
        if (!news.anew.empty() && deadline.hasExpired()) {
            news.isAll = false;
            continue; // those that are behind it are not gone
        }
        auto ledger = readLedger(connection, place);
        if (!ledger)
            return ledger.error();
        news.anew.push_back(std::move(*ledger));
    }
    if (const auto added = addGrown(connection, grown, news); !added)
        return added.error();
    news.gone = before.keys();
    if (!withLinks)
        return news;
    auto links = readLinks(connection);
    if (!links)
        return links.error();
    news.links = std::move(*links);
    return news;
}

} // namespace everyport::polls
