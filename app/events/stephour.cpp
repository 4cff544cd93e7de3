#include "app/events/stephour.h"

namespace everyport::events {

StepHour stepHour(const EventRegistry& events, const Event& event, const Step& step, qint64 now)
{
    if (!step.startsAt)
        return StepHour::None;
    if (event.endedAt)
        return StepHour::EventIsOver;
    if (event.placeOf(step.id) <= events.placeOf(event))
        return StepHour::IsBeyond;
    if (!isAhead(event, step, now))
        return StepHour::None;
    const auto* poll = step.slide ? nullptr : events.polls().find(step.id);
    const bool isLedHere = poll && events.polls().leader(poll->id).isEmpty();
    return isLedHere && !poll->isOpen() && !events.opens(step) ? StepHour::StaysClosed : StepHour::Steps;
}

} // namespace everyport::events
