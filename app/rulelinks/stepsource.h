#pragma once

#include "app/events/eventregistry.h"
#include "app/rules/ruleengine.h"

namespace everyport::rulelinks {

/// Tells the engine where events are. Both must outlive it, and the events the engine.
class StepSource final : private events::EventChanges {
public:
    StepSource(events::EventRegistry& events, rules::RuleEngine& engine);
    ~StepSource() override;

private:
    void eventStepped(const events::Event& event) override;

    events::EventRegistry& m_events;
    rules::RuleEngine& m_engine;
};

} // namespace everyport::rulelinks
