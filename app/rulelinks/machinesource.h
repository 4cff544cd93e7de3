#pragma once

#include "app/machine/machine.h"
#include "app/rules/ruleengine.h"

namespace everyport::rulelinks {

/// Tells the engine of what happens to the computer. Both must outlive it.
class MachineSource final : private machine::MachineEvents {
public:
    MachineSource(machine::Machine& machine, rules::RuleEngine& engine);
    ~MachineSource() override;
    MachineSource(const MachineSource&) = delete;
    MachineSource& operator=(const MachineSource&) = delete;

private:
    void happened(const machine::Happening& happening) override;

    machine::Machine& m_machine;
    rules::RuleEngine& m_engine;
};

} // namespace everyport::rulelinks
