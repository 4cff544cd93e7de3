#pragma once

#include <map>

#include "app/rules/ruleengine.h"

namespace everyport::rules {

/// Tells the engine when a rule's time has come. When the computer's time is set it keeps the moment, not the wait: it
/// looks at the clock every half minute at least. What passed while the computer slept comes once. All must outlive it.
/// Loop's thread.
class TimeSource final : private RuleEvents {
public:
    TimeSource(Clock& clock, RuleRegistry& registry, RuleEngine& engine);
    ~TimeSource() override;

private:
    void ruleAdded(const QString&) override { plan(); }
    void ruleChanged(const QString& name) override;
    void ruleRemoved(const QString&) override { plan(); }
    void plan();
    void look();

    struct Due {
        OptionValues when = {};
        qint64 at = 0;
    };
    Clock& m_clock;
    RuleRegistry& m_registry;
    RuleEngine& m_engine;
    std::map<QString, Due> m_due;
    Clock::Timer m_timer;
};

} // namespace everyport::rules
