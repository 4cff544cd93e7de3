#include "app/services/xmpp/pubsub/xmppvoteitems.h"

#include <algorithm>

#include "app/polls/store/logqueries.h"
#include "app/services/xmpp/pubsub/xmppvotepayload.h"

namespace everyport {

namespace {

constexpr auto others = "*"; // votes whose answers are not told with this one; percent encoding has no such sign

/// Published before votes were kept apart.
bool isWhole(const xmpp::PubsubItem& item)
{
    return item.payload.startsWith('<');
}

Result<QList<xmpp::PubsubItem>> restored(
    QSqlDatabase& connection, const polls::Poll& poll, const xmpp::Jid& service, QList<xmpp::PubsubItem> items)
{
    QList<qint64> numbers;
    for (const auto& item : std::as_const(items)) {
        if (!isWhole(item))
            numbers.append(item.id.toLongLong());
    }
    const auto votes = polls::readVotesAt(connection, poll.id, numbers);
    if (!votes)
        return votes.error();
    const bool areAllOfNow = std::all_of(
        votes->cbegin(), votes->cend(), [&poll](const polls::Vote& vote) { return vote.round == poll.round; });
    const auto past = areAllOfNow ? Result<QHash<int, polls::Poll>>(QHash<int, polls::Poll>())
                                  : polls::readPastPolls(connection, poll.id);
    if (!past)
        return past.error();
    QList<xmpp::PubsubItem> all;
    VoteItemWriter writer;
    for (auto& item : items) {
        if (!isWhole(item)) {
            const auto vote = votes->constFind(item.id.toLongLong());
            if (vote == votes->cend())
                continue;
            item = writer.write(pollOfRound(*past, vote->round, poll), *vote, tallyOfCounts(item.payload));
        }
        item.publisher = service;
        all.append(std::move(item));
    }
    return all;
}

} // namespace

polls::Poll pollOfRound(const QHash<int, polls::Poll>& past, int round, const polls::Poll& now)
{
    auto poll = past.value(round, now);
    poll.fates = now.fates; // what is hidden today is hidden in all that was
    return poll;
}

QByteArray packedCounts(const polls::Tally& tally)
{
    QByteArray packed;
    packed.reserve(tally.counts.size() * 8);
    const auto append = [&packed](const QByteArray& name, int count) {
        if (count != 0)
            packed.append(packed.isEmpty() ? "" : " ").append(name).append(' ').append(QByteArray::number(count));
    };
    int rest = tally.votes;
    for (const auto& [answer, count] : tally.counts.asKeyValueRange()) {
        append(answer.toUtf8().toPercentEncoding(), count); // what voters write may have spaces in it
        rest -= count;
    }
    append(others, rest);
    return packed.isEmpty() ? QByteArray("-") : packed; // empty: there is nothing to make the payload of
}

polls::Tally tallyOfCounts(const QByteArray& packed)
{
    polls::Tally tally;
    const auto words = packed.split(' ');
    for (qsizetype at = 0; at + 1 < words.size(); at += 2) {
        const int count = words.at(at + 1).toInt();
        if (words.at(at) != others)
            tally.counts.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(words.at(at))), count);
        tally.votes += count;
    }
    return tally;
}

std::function<SqlPubsubStore::Restoring(const QString& node)> votesFromLog(
    const polls::Polls& polls, const xmpp::Jid& service)
{
    return [&polls, service](const QString& node) -> SqlPubsubStore::Restoring {
        polls::Poll poll; // of none: then nothing of it is left either
        if (const auto* found = polls.find(node.sliced(voteNodePrefix.size())))
            poll = *found;
        return [poll, service](QSqlDatabase& connection, QList<xmpp::PubsubItem> items) {
            return restored(connection, poll, service, std::move(items));
        };
    };
}

} // namespace everyport
