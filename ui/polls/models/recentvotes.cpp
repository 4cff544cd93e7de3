#include "ui/polls/models/recentvotes.h"

namespace everyport::ui {

void RecentVotes::add(const QString& answer, qint64 at)
{
    m_votes.emplace_back(at, answer);
    ++m_counts[answer];
    // A storm of taps: the oldest are no longer told apart by anyone.
    if (m_votes.size() > 20'000)
        forget(m_votes[m_votes.size() - 10'000].first + window);
}

void RecentVotes::forget(qint64 now)
{
    while (!m_votes.empty() && m_votes.front().first + window <= now) {
        if (--m_counts[m_votes.front().second] == 0)
            m_counts.remove(m_votes.front().second);
        m_votes.pop_front();
    }
}

void RecentVotes::clear()
{
    m_votes.clear();
    m_counts.clear();
}

} // namespace everyport::ui
