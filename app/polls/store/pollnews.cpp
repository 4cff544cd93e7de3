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

/// By the poll's key. One statement for many polls, since to a server far away each takes its time; as many of each, so
/// that none waits for another in which more is voted than can be read.
using NewEntries = QHash<qint64, QList<StoredEntry>>;

Result<Done> readBehind(QSqlDatabase& connection, const QList<KnownPoll>& polls, qsizetype each, NewEntries& entries)
{
    QStringList parts;
    QVariantList values;
    for (const auto& poll : polls) {
        parts.append(
            u"SELECT * FROM (SELECT %1, poll FROM polls_log WHERE poll = ? AND number > ? ORDER BY number LIMIT ?) AS news%2"_s
                .arg(entryColumns())
                .arg(parts.size()));
        values << poll.place.key << poll.last << each;
    }
    auto query = runQuery(connection, parts.join(u" UNION ALL "_s) + u" ORDER BY number"_s, values);
    if (!query)
        return query.error();
    while (query->next())
        entries[query->value(columnsOfAnEntry).toLongLong()].append(storedFromRow(*query));
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return Done{};
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
        PollNews::Grown grown{.place = poll.place, .entries = entries.take(key), .chains = chains.take(key)};
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
    QList<KnownPoll> grown; // as their places are now
    const QDeadlineTimer deadline(longest);
    for (const auto& place : *places) {
        const auto* poll = before.take(place.key);
        if (poll && goesOn(place, poll->place)) {
            if (lasts->value(place.key) > poll->last)
                grown.append({place, poll->last});
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
