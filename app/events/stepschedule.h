#pragma once

#include <functional>
#include <optional>

#include "app/events/event.h"
#include "app/polls/definition/poll.h"
#include "netcore/base/clock.h"

namespace everyport::events {

/// How long after its opening a step's poll closes by itself; 0: it does not. `poll` is null where it is a slide, or is
/// not here. A question of a quiz has one time, its own: points are given and phones count down by it, at each station.
int secondsOf(const Step& step, const polls::Poll* poll);
/// Whether it is open, and by its step's seconds.
bool isOpenBySeconds(const polls::Poll* poll);

/// Whether the clock may yet bring the event to that step. A beginning of the present one that is still to come was
/// written by a clock that was ahead, and tells nothing.
bool isAhead(const Event& event, const Step& step, qint64 now);
/// Where the clock brings an event that is at `at` (EventBook::placeOf): a later step, the latest whose hour has come
/// since the event came where it is; an hour that was past then was seen by whoever stepped back. Nothing: it stays.
std::optional<QString> dueStep(const Event& event, qsizetype at, qint64 now);
/// When the clock has next to do with it: a step's hour, or the end of the present one's seconds while `isOpen`, which
/// is isOpenBySeconds of its poll; so it is below.
std::optional<qint64> nextTurn(const Event& event, qsizetype at, bool isOpen, qint64 now);
/// Whether the present step's seconds are over and its poll is still open by them.
bool isTimeUp(const Event& event, bool isOpen, qint64 now);
/// Whether they count from a time that is still to come: the clock was set back since, and would not be there for as
/// long. They have to be counted anew.
bool isCountAhead(const Event& event, bool isOpen, qint64 now);

/// Waits for an hour of wall time, which may be set while a computer may sleep: no alarm is trusted for longer than a
/// minute. `clock` must outlive it; dropping it ends the waiting. Loop's thread.
class StepSchedule {
public:
    /// `due` is called when the hour has come, and once after a minute at most: it looks where the clock is by then,
    /// and has to wait anew.
    StepSchedule(Clock& clock, std::function<void()> due) : m_clock(clock), m_due(std::move(due)) {}
    void wait(std::optional<qint64> turn); ///< In place of what it waited for; empty: for nothing.

private:
    Clock& m_clock;
    const std::function<void()> m_due;
    Clock::Timer m_timer;
};

} // namespace everyport::events
