#include "app/venue/roundreplay.h"

#include <algorithm>
#include <utility>

namespace everyport::venue {

using polls::Vote;

RoundReplay::RoundReplay(const polls::Poll& poll, QString here, RoundCount::Together together)
    : m_none(poll, std::move(here)), m_count(m_none), m_together(std::move(together))
{
}

void RoundReplay::read(const QList<Vote>& votes)
{
    for (const auto& vote : votes) {
        if (m_isTooLong || vote.round != m_none.round() || !vote.stands())
            continue;
        if (m_votes.size() >= mostVotes) {
            m_votes.clear();
            m_isTooLong = true;
            return;
        }
        // Only what is counted by: names and texts would be most of the memory.
        m_votes.append({.number = vote.number,
            .round = vote.round,
            .at = vote.at,
            .reader = vote.reader,
            .card = vote.card,
            .answer = vote.answer,
            .outcome = vote.outcome,
            .station = vote.station});
    }
}

/// Other stations' votes come when they come, and are counted by their time.
void RoundReplay::setInOrder()
{
    const bool isMerged = std::ranges::any_of(
        m_votes, [this](const Vote& vote) { return vote.station != m_votes.constFirst().station; });
    if (isMerged)
        std::ranges::stable_sort(m_votes, {}, &Vote::at);
    else
        std::ranges::sort(m_votes, {}, &Vote::number);
    m_times.clear();
    for (const auto& vote : std::as_const(m_votes))
        m_times.append(m_times.isEmpty() ? vote.at : std::max(m_times.constLast(), vote.at));
}

ReaderCounts RoundReplay::before(qint64 at)
{
    if (m_times.size() != m_votes.size())
        setInOrder();
    if (m_counted > 0 && m_times[m_counted - 1] >= at) {
        m_count = m_none;
        m_counted = 0;
    }
    for (; m_counted < m_votes.size() && m_times[m_counted] < at; ++m_counted)
        m_count.add(m_votes[m_counted], m_together);
    return m_count.counts();
}

Task<Result<RoundReplay>> readRound(polls::Polls& registry, QString id)
{
    const auto* poll = registry.find(id);
    const auto together = [&registry, id](const QString& card) { return registry.together(id, card); };
    RoundReplay round(poll ? *poll : polls::Poll(), registry.station(), together);
    qint64 last = 0;
    while (!round.isTooLong()) {
        auto reading = registry.votesSince(id, last);
        const auto votes = co_await std::move(reading);
        if (!votes)
            co_return votes.error();
        if (votes->isEmpty())
            break;
        round.read(*votes);
        last = votes->last().number;
    }
    co_return round;
}

} // namespace everyport::venue
