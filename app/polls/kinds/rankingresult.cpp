#include "app/polls/kinds/rankingresult.h"

#include <algorithm>
#include <tuple>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"

namespace everyport::polls {

namespace {

bool isBefore(const RankedAnswer& one, const RankedAnswer& other)
{
    return std::tie(one.points, one.firsts) > std::tie(other.points, other.firsts);
}

} // namespace

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
    std::stable_sort(result.answers.begin(), result.answers.end(), isBefore);
    for (qsizetype at = 0; at < result.answers.size(); ++at) {
        const bool isLevel = at > 0 && result.answers[at - 1].points == result.answers[at].points;
        result.answers[at].rank = isLevel ? result.answers[at - 1].rank : int(at) + 1;
    }
    return result;
}

} // namespace everyport::polls
