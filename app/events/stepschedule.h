#pragma once

#include <functional>
#include <optional>

#include "app/events/event.h"
#include "netcore/base/clock.h"

namespace everyport::events {

/// Where the clock brings an event: a later step, the latest whose hour has come since the event came where it is; an
/// hour that was past then was seen by whoever stepped back. Nothing: it stays.
std::optional<QString> dueStep(const Event& event, qint64 now);
/// When the clock has next to do with it: a step's hour, or the end of the present one's seconds while `isOpen`.
std::optional<qint64> nextTurn(const Event& event, bool isOpen, qint64 now);
/// Whether the present step's seconds are over and its poll is still open by them.
bool isTimeUp(const Event& event, bool isOpen, qint64 now);

/// Waits for an hour of wall time, which may be set while a computer may sleep: no alarm is trusted for longer than a
/// minute. `clock` must outlive it; dropping it ends the waiting. Loop's thread.
class StepSchedule {
public:
    StepSchedule(Clock& clock, std::function<void()> due) : m_clock(clock), m_due(std::move(due)) {}
    void wait(std::optional<qint64> turn); ///< In place of what it waited for; empty: for nothing.

private:
    Clock& m_clock;
    const std::function<void()> m_due;
    Clock::Timer m_timer;
};

} // namespace everyport::events
