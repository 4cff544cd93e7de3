#pragma once

#include "app/events/eventregistry.h"

namespace everyport::events {

/// What comes of a step's hour, as things stand now: for whoever is told before it comes, since then nobody may be
/// there to see it.
enum class StepHour {
    None,        ///< It has none, or none that is still to come.
    Steps,       ///< The clock goes there, and opens what can be opened.
    StaysClosed, ///< The clock goes there, but people have voted in its question before: that is not opened again.
    IsBeyond,    ///< The event is there or beyond, and the clock goes forward only.
    EventIsOver, ///< The clock goes nowhere any more.
};

StepHour stepHour(const EventRegistry& events, const Event& event, const Step& step, qint64 now);

} // namespace everyport::events
