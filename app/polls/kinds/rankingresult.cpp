#include "app/polls/kinds/rankingresult.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include <QHash>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"

namespace everyport::polls {

namespace {

bool isBefore(const RankedAnswer& one, const RankedAnswer& other)
{
    return std::tie(one.points, one.firsts) > std::tie(other.points, other.firsts);
}

/// Those that drop out together, or are level in the last round, have one rank.
void rankByRunoff(RankingResult& result, const QMap<QString, int>& orders)
{
    QStringList ids;
    for (const auto& answer : std::as_const(result.answers))
        ids.append(answer.id);
    result.rounds = runoff(ids, orders);
    QHash<QString, int> last; // round that each was in, from 1 on
    for (int round = 0; round < int(result.rounds.size()); ++round) {
        for (const auto& id : result.rounds.at(round).votes.keys())
            last.insert(id, round + 1);
    }
    for (auto& answer : result.answers)
        answer.points = result.rounds.at(last.value(answer.id) - 1).votes.value(answer.id);
    const auto place = [&last](const RankedAnswer& answer) { return std::pair(last.value(answer.id), answer.points); };
    std::stable_sort(result.answers.begin(), result.answers.end(),
        [&place](const RankedAnswer& one, const RankedAnswer& other) { return place(one) > place(other); });
    for (qsizetype at = 0; at < result.answers.size(); ++at) {
        const bool isLevel = at > 0 && place(result.answers[at - 1]) == place(result.answers[at]);
        result.answers[at].rank = isLevel ? result.answers[at - 1].rank : int(at) + 1;
    }
}

} // namespace

int RankingResult::whole() const
{
    if (!isByRunoff())
        return std::accumulate(
            answers.begin(), answers.end(), 0, [](int sum, const RankedAnswer& one) { return sum + one.points; });
    const auto& first = rounds.first();
    return std::accumulate(first.votes.begin(), first.votes.end(), first.exhausted);
}

const RankedAnswer* RankingResult::winner() const
{
    const bool isShared = answers.size() > 1 && answers[1].rank == 1;
    return answers.isEmpty() || isShared ? nullptr : &answers.first();
}

std::optional<RankingResult> rankingResult(const Poll& poll, const Tally& tally)
{
    if (poll.kind != Kind::Ranking || tally.votes == 0 || tally.places.isEmpty())
        return {};
    RankingResult result{.places = poll.policy.maxChoices};
    for (const auto& answer : poll.answers) {
        const auto places = tally.places.value(answer.id);
        RankedAnswer ranked{.id = answer.id, .title = answer.title, .firsts = places.value(0)};
        for (qsizetype at = 0; at < places.size(); ++at)
            ranked.points += places[at] * std::max(0, result.places - int(at));
        result.answers.append(ranked);
    }
    if (poll.rankingCount == RankingCount::Runoff && !tally.orders.isEmpty()) {
        rankByRunoff(result, tally.orders);
        return result;
    }
    std::stable_sort(result.answers.begin(), result.answers.end(), isBefore);
    for (qsizetype at = 0; at < result.answers.size(); ++at) {
        const bool isLevel = at > 0 && result.answers[at - 1].points == result.answers[at].points;
        result.answers[at].rank = isLevel ? result.answers[at - 1].rank : int(at) + 1;
    }
    return result;
}

} // namespace everyport::polls
