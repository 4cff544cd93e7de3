#include "app/polls/pollturns.h"

#include <algorithm>
#include <optional>

#include "app/polls/taps/draft.h"

namespace everyport::polls {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestWait = 60s;

} // namespace

void PollTurns::plan()
{
    std::optional<qint64> next;
    for (const auto& ledger : m_ledgers.all()) {
        const auto turn = nextTurn(ledger->poll());
        if (turn && (!next || *turn < *next))
            next = turn;
    }
    m_turn = {};
    if (!next || m_isStopped)
        return;
    const auto wait = std::clamp<std::chrono::milliseconds>(
        std::chrono::milliseconds(*next - m_clock.wallMsecs()), 0ms, longestWait);
    m_turn = m_clock.callLater(wait, [this, turn = *next] {
        if (turn <= m_clock.wallMsecs())
            m_due();
        else
            plan();
    });
}

void PollTurns::stop()
{
    m_isStopped = true;
    m_turn = {};
}

} // namespace everyport::polls
