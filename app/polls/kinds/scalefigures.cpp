#include "app/polls/kinds/scalefigures.h"

#include <cmath>

#include <QMap>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"

namespace everyport::polls {

namespace {

/// The value of the vote at `place`, counted from 0, when all stand in order.
int valueAt(const QMap<int, int>& votes, qint64 place)
{
    for (const auto& [value, count] : votes.asKeyValueRange()) {
        if (place < count)
            return value;
        place -= count;
    }
    return 0;
}

} // namespace

std::optional<ScaleFigures> scaleFigures(const Poll& poll, const Tally& tally)
{
    if (poll.kind != Kind::Scale)
        return {};
    QMap<int, int> votes;
    qint64 number = 0, sum = 0;
    for (const auto& answer : poll.answers) {
        const auto value = scaleValue(answer.id);
        const auto count = tally.count(answer.id);
        if (!value || count == 0)
            continue;
        votes.insert(*value, count);
        number += count;
        sum += qint64(*value) * count;
    }
    if (number == 0)
        return {};
    ScaleFigures figures{.mean = double(sum) / double(number)};
    figures.median = (valueAt(votes, (number - 1) / 2) + valueAt(votes, number / 2)) / 2.0;
    double squares = 0;
    for (const auto& [value, count] : votes.asKeyValueRange())
        squares += count * (value - figures.mean) * (value - figures.mean);
    figures.spread = std::sqrt(squares / double(number));
    return figures;
}

} // namespace everyport::polls
