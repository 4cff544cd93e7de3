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

constexpr int entriesAtOnce = 5'000; // of all polls; so much is in memory beside them
constexpr std::chrono::milliseconds longest{250}; // then whoever else reads has a turn

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

Result<QList<StoredEntry>> entriesBehind(QSqlDatabase& connection, qint64 poll, qint64 last, int most)
{
    auto query = runQuery(connection,
        u"SELECT %1 FROM polls_log WHERE poll = ? AND number > ? ORDER BY number LIMIT ?"_s.arg(entryColumns()),
        {poll, last, most});
    if (!query)
        return query.error();
    QList<StoredEntry> entries;
    while (query->next())
        entries.append(storedFromRow(*query));
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return entries;
}

Result<Done> addGrown(QSqlDatabase& connection, const PollPlace& place, qint64 last, int& left, PollNews& news)
{
    auto entries = entriesBehind(connection, place.key, last, left);
    if (!entries)
        return entries.error();
    left -= int(entries->size());
    auto chains = readChains(connection, place.key);
    if (!chains)
        return chains.error();
    PollNews::Grown grown{.place = place, .entries = std::move(*entries), .chains = std::move(*chains)};
    if (std::any_of(grown.entries.begin(), grown.entries.end(), takesVotesBack)) {
        auto erased = readErasedVotes(connection, place);
        if (!erased)
            return erased.error();
        grown.erased = std::move(*erased);
    }
    news.grown.push_back(std::move(grown));
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
        known.append({ledger->place(), ledger->lastNumber()});
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
    int left = entriesAtOnce;
    const QDeadlineTimer deadline(longest);
    for (const auto& place : *places) {
        const auto* poll = before.take(place.key);
        const bool isSame = poll && goesOn(place, poll->place);
        if (isSame && lasts->value(place.key) <= poll->last)
            continue;
        const bool isAny = !news.grown.empty() || !news.anew.empty();
        if (left <= 0 || (isAny && deadline.hasExpired())) {
            news.isAll = false;
            continue; // those that are behind it are not gone
        }
        if (isSame) {
            if (const auto added = addGrown(connection, place, poll->last, left, news); !added)
                return added.error();
            continue;
        }
        auto ledger = readLedger(connection, place);
        if (!ledger)
            return ledger.error();
        news.anew.push_back(std::move(*ledger));
    }
    news.isAll = news.isAll && left > 0;
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
