#include "app/venue/roundreplay.h"

#include <algorithm>

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
        m_isSorted = false;
    }
}

ReaderCounts RoundReplay::before(qint64 at)
{
    if (!m_isSorted)
        std::ranges::stable_sort(m_votes, {}, &Vote::at);
    m_isSorted = true;
    if (m_counted > 0 && m_votes[m_counted - 1].at >= at) {
        m_count = m_none;
        m_counted = 0;
    }
    for (; m_counted < m_votes.size() && m_votes[m_counted].at < at; ++m_counted)
        m_count.add(m_votes[m_counted], m_together);
    return m_count.counts();
}

} // namespace everyport::venue
