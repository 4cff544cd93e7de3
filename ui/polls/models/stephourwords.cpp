#include "ui/polls/models/stephourwords.h"

#include <QCoreApplication>

#include "app/events/stephour.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {

using everyport::events::StepHour;

namespace {

struct StepHourWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::StepHourWords)
};

} // namespace

QString stepHourWords(const everyport::events::EventRegistry& events, const everyport::events::Event& event,
    const everyport::events::Step& step, qint64 now)
{
    switch (everyport::events::stepHour(events, event, step, now)) {
    case StepHour::Steps: return StepHourWords::tr("by the clock: %1").arg(clockText(*step.startsAt, now));
    case StepHour::StaysClosed:
        return StepHourWords::tr("by the clock: %1, but voting stays closed").arg(clockText(*step.startsAt, now));
    case StepHour::None:
    case StepHour::IsBeyond:
    case StepHour::IsOver:
    case StepHour::IsOvertaken:
    case StepHour::EventIsOver: break;
    }
    return {};
}

} // namespace everyport::ui
