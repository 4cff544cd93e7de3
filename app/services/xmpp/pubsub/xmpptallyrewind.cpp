#include "app/services/xmpp/pubsub/xmpptallyrewind.h"

#include <algorithm>

#include "app/polls/kinds/shownanswers.h"

namespace everyport {

TallyRewind::TallyRewind(const polls::Polls& polls, const polls::Poll& poll) : m_poll(poll)
{
    for (const auto& past : polls.pastRounds(poll.id))
        m_byRound.insert(past.round, past);
    m_byRound.insert(poll.round, polls.tally(poll.id));
}

polls::Tally TallyRewind::after(const polls::Vote& vote, const polls::Tally* known)
{
    const auto answer = known ? *known : polls::ownCount(m_poll, vote, m_byRound[vote.round]);
    pass(vote, known);
    return answer;
}

void TallyRewind::pass(const polls::Vote& vote, const polls::Tally* known)
{
    auto& now = m_byRound[vote.round];
    if (known && !polls::isWritten(m_poll.kind))
        now = *known;
    const auto change = [&now](const QString& id, int by) {
        auto& count = now.counts[id];
        const auto before = count;
        count = std::max(0, count + by);
        now.votes += count - before;
    };
    now.places.clear(); // a vote does not say which place it took: before the newest nobody is told of places
    if (vote.stands())
        change(vote.answer, -1);
    if (vote.stands() && vote.outcome == polls::Outcome::Changed)
        change(vote.previousAnswer, 1);
}

} // namespace everyport
