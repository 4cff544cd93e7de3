#include "app/polls/counting/vote.h"

#include <array>

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

// In the order of Outcome; stored votes hold the place in this list, so it only ever grows at the end.
constexpr std::array names{"counted", "changed", "repeat", "ignored:cooldown", "duplicate", "refused:closed",
    "refused:unknown", "refused:random-id", "refused:unassigned", "refused:already-voted", "refused:limit", "ok",
    "nothing", "refused:full", "refused:left-out"};

} // namespace

QString outcomeName(Outcome outcome)
{
    return QString::fromLatin1(names.at(std::size_t(outcome)));
}

std::optional<Outcome> outcomeFromName(const QString& name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return Outcome(i);
    }
    return {};
}

QString refusalName(Outcome outcome)
{
    return isRefused(outcome) ? outcomeName(outcome).mid(8) : QString();
}

} // namespace everyport::polls
