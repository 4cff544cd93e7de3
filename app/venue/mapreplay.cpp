#include "app/venue/mapreplay.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace everyport::venue {

using polls::Replay;

MapFigures mapAt(const Plan& plan, const polls::Poll& poll, const Replay& replay, qsizetype frame, RoundReplay& round)
{
    const auto& frames = replay.frames;
    const qint64 until = frame + 1 < frames.size() ? frames[frame + 1].at : std::numeric_limits<qint64>::max();
    polls::Tally tally;
    tally.counts = frames[frame].counts;
    return mapFigures(plan, poll, tally, round.before(until));
}

MapReplay::MapReplay(Plan plan, polls::Poll poll, Replay replay, RoundReplay round)
    : m_plan(std::move(plan)), m_poll(std::move(poll)), m_replay(std::move(replay)), m_round(std::move(round))
{
    const auto& frames = m_replay.frames;
    if (const auto few = most(); frames.size() > few)
        m_apart = (frames.last().at - frames.first().at) / (few - 1) + 1;
}

/// Of the largest plan and the longest list of answers its beginning and its end are left.
qsizetype MapReplay::most() const
{
    const auto lines = mapFigures(m_plan, m_poll, {}, {}).places.size() + 1;
    const auto counts = lines * std::max<qsizetype>(1, m_poll.answers.size());
    return std::clamp<qsizetype>(Replay::mostCounts / counts, 2, Replay::mostFrames);
}

qsizetype MapReplay::after(qsizetype frame) const
{
    const auto& frames = m_replay.frames;
    const auto turn = [this, &frames](qsizetype at) { return (frames[at].at - from()) / m_apart; };
    const auto now = turn(frame);
    while (++frame + 1 < frames.size() && turn(frame) == now) {}
    return frame;
}

std::optional<MapReplay::Moment> MapReplay::next()
{
    if (m_next >= m_replay.frames.size())
        return std::nullopt;
    const auto frame = std::exchange(m_next, after(m_next));
    return Moment{m_replay.frames[frame].at, mapAt(m_plan, m_poll, m_replay, frame, m_round)};
}

} // namespace everyport::venue
