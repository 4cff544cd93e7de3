#pragma once

#include <optional>

#include "app/polls/kinds/replay.h"
#include "app/venue/mapfigures.h"
#include "app/venue/roundreplay.h"

namespace everyport::venue {

/// A round's map as it stood at one frame of its replay, which holds all votes till the next one begins.
MapFigures mapAt(
    const Plan& plan, const polls::Poll& poll, const polls::Replay& replay, qsizetype frame, RoundReplay& round);

/// How a closed poll's map came to what it is, at moments of its replay: at all of them or, where these would be more
/// than Replay::mostCounts numbers together, at fewer, at even times. The last one is how it stands. One after the
/// other, for whoever makes them in pieces; loop's thread, as the registry that `round` was read from.
class MapReplay {
public:
    struct Moment {
        qint64 at = 0; ///< Wall ms, as of its frame.
        MapFigures map = {};
    };

    MapReplay(Plan plan, polls::Poll poll, polls::Replay replay, RoundReplay round);

    const polls::Poll& poll() const { return m_poll; }
    qint64 from() const { return m_replay.frames.isEmpty() ? 0 : m_replay.frames.first().at; } ///< Wall ms.
    std::optional<Moment> next();                                                              ///< None: that was all.

private:
    qsizetype most() const;
    qsizetype after(qsizetype frame) const; // which is the next

    Plan m_plan;
    polls::Poll m_poll;
    polls::Replay m_replay;
    RoundReplay m_round;
    qint64 m_apart = 1; // ms from one moment to the next, on average at least
    qsizetype m_next = 0;
};

} // namespace everyport::venue
