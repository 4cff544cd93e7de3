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
        return StepHour::IsOver;
    if (overtakes(event, step, now))
        return StepHour::IsOvertaken;
    const auto* poll = step.slide ? nullptr : events.polls().find(step.id);
    const bool isLedHere = poll && events.polls().leader(poll->id).isEmpty();
    return isLedHere && !poll->isOpen() && !events.opens(step) ? StepHour::StaysClosed : StepHour::Steps;
}

const Step* overtakes(const Event& event, const Step& step, qint64 now)
{
    const Step* first = nullptr;
    if (!step.startsAt)
        return first;
    for (auto place = event.placeOf(step.id) + 1; place < event.steps.size(); ++place) {
        const auto& later = event.steps[place];
        const bool isFirst = isAhead(event, later, now) && *later.startsAt <= *step.startsAt; // of level ones the later
        if (isFirst && (!first || *later.startsAt < *first->startsAt))
            first = &later;
    }
    return first;
}

} // namespace everyport::events
