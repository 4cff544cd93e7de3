#include "app/rulelinks/stepsource.h"

using namespace Qt::StringLiterals;

namespace everyport::rulelinks {

StepSource::StepSource(events::EventRegistry& events, rules::RuleEngine& engine) : m_events(events), m_engine(engine)
{
    m_events.addListener(*this);
}

StepSource::~StepSource()
{
    m_events.removeListener(*this);
}

void StepSource::eventStepped(const events::Event& event)
{
    const auto* step = event.presentStep();
    const auto* poll = step && !step->slide ? m_events.polls().find(step->id) : nullptr;
    const auto title = poll ? poll->question : step && step->slide ? events::shownTitle(*step->slide) : QString();
    m_engine.heard({u"event-stepped"_s,
        {{u"event_name"_s, event.name}, {u"step"_s, event.present}, {u"question"_s, title},
            {u"place"_s, step ? QString::number(event.place() + 1) : QString()},
            {u"steps"_s, QString::number(event.steps.size())}, {u"state"_s, event.endedAt ? u"over"_s : u"running"_s}},
        0, {}, {}});
}

} // namespace everyport::rulelinks
