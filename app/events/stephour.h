#pragma once

#include "app/events/eventregistry.h"

namespace everyport::events {

/// What comes of a step's hour, as things stand now: for whoever is told before it comes, since then nobody may be
/// there to see it.
enum class StepHour {
    None,        ///< It has none.
    Steps,       ///< The clock goes there, and opens what can be opened.
    StaysClosed, ///< The clock goes there, but people have voted in its question before: that is not opened again.
    IsBeyond,    ///< The event is there or beyond, and the clock goes forward only.
    IsOver,      ///< Whoever brought the event where it is has seen it pass: it does not come again.
    IsOvertaken, ///< A later step comes first: see overtakes.
    EventIsOver, ///< The clock goes nowhere any more.
};

StepHour stepHour(const EventRegistry& events, const Event& event, const Step& step, qint64 now);
/// The step behind that one that the clock goes to first, from which it does not come back; null: there is none.
const Step* overtakes(const Event& event, const Step& step, qint64 now);
inline bool comesByTheClock(StepHour hour)
{
    return hour == StepHour::Steps || hour == StepHour::StaysClosed;
}

} // namespace everyport::events
