#include "app/polls/counting/tally.h"

#include <numeric>

#include "app/polls/counting/counter.h"

namespace everyport::polls {

int Tally::refusedTotal() const
{
    return std::accumulate(refused.begin(), refused.end(), 0);
}

int Tally::given(const Poll& poll) const
{
    return poll.kind == Kind::Ranking ? voters : votes;
}

QString Tally::leader() const
{
    QString first;
    int most = 0;
    for (const auto& [answer, count] : counts.asKeyValueRange()) {
        if (count == most)
            first.clear();
        if (count > most) {
            first = answer;
            most = count;
        }
    }
    return first;
}

Tally countLog(const Poll& poll, const QList<LogEntry>& log, QList<Outcome>* outcomes)
{
    Counter counter(poll);
    for (const auto& entry : log) {
        const auto decision = counter.apply(entry);
        if (outcomes)
            outcomes->append(decision.outcome);
    }
    return counter.tally();
}

} // namespace everyport::polls
