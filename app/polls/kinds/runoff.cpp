#include "app/polls/kinds/runoff.h"

#include <algorithm>
#include <vector>

namespace everyport::polls {

namespace {

struct Ballots {
    QStringList order; ///< The best first; answers that are asked no more are left out.
    int count;
};

std::vector<Ballots> readOrders(const QStringList& answers, const QMap<QString, int>& orders)
{
    std::vector<Ballots> all;
    for (const auto& [text, count] : orders.asKeyValueRange()) {
        auto order = text.split(u' ', Qt::SkipEmptyParts);
        order.removeIf([&answers](const QString& id) { return !answers.contains(id); });
        all.push_back({order, count});
    }
    return all;
}

RunoffRound countRound(const QStringList& left, const std::vector<Ballots>& ballots)
{
    RunoffRound round;
    for (const auto& id : left)
        round.votes.insert(id, 0);
    for (const auto& [order, count] : ballots) {
        const auto first = std::find_if(
            order.begin(), order.end(), [&round](const QString& id) { return round.votes.contains(id); });
        if (first == order.end())
            round.exhausted += count;
        else
            round.votes[*first] += count;
    }
    return round;
}

bool isDecided(const RunoffRound& round)
{
    int all = 0, most = 0, least = -1;
    for (const auto votes : round.votes) {
        all += votes;
        most = std::max(most, votes);
        least = least < 0 ? votes : std::min(least, votes);
    }
    return 2 * most > all || most == least;
}

/// `asked`: those that are left, in their order.
QStringList weakest(const QStringList& asked, const QList<RunoffRound>& rounds)
{
    const auto& votes = rounds.last().votes;
    QStringList out;
    for (const auto& id : asked) {
        if (votes.value(id) == 0)
            out.append(id);
    }
    if (!out.isEmpty())
        return out;
    const auto isWeaker = [&rounds](const QString& one, const QString& other) {
        for (auto round = rounds.crbegin(); round != rounds.crend(); ++round) {
            if (round->votes.value(one) != round->votes.value(other))
                return round->votes.value(one) < round->votes.value(other);
        }
        return false;
    };
    QString last = asked.first();
    for (const auto& id : asked) {
        if (!isWeaker(last, id))
            last = id;
    }
    return {last};
}

} // namespace

QList<RunoffRound> runoff(const QStringList& answers, const QMap<QString, int>& orders)
{
    const auto ballots = readOrders(answers, orders);
    QList<RunoffRound> rounds;
    auto left = answers;
    while (!left.isEmpty()) {
        rounds.append(countRound(left, ballots));
        if (isDecided(rounds.last()))
            break;
        rounds.last().out = weakest(left, rounds);
        left.removeIf([&rounds](const QString& id) { return rounds.constLast().out.contains(id); });
    }
    return rounds;
}

int outInRound(const QList<RunoffRound>& rounds, const QString& answer)
{
    const auto drops = [&answer](const RunoffRound& round) { return round.out.contains(answer); };
    const auto found = std::find_if(rounds.begin(), rounds.end(), drops);
    return found == rounds.end() ? 0 : int(found - rounds.begin()) + 1;
}

} // namespace everyport::polls
