#include "app/polls/taps/voterpace.h"

namespace everyport::polls {

using namespace std::chrono_literals;

bool VoterPace::takes(const QString& voter)
{
    if (m_counts.size() >= mostVoters && !m_counts.contains(voter))
        m_counts.clear();
    auto& count = m_counts[voter];
    if (count.count == 0 || m_clock.now() - count.since >= 1min)
        count = {m_clock.now(), 0};
    if (count.count >= most)
        return false;
    ++count.count;
    return true;
}

} // namespace everyport::polls
