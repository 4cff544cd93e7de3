#include "app/rulelinks/machinesource.h"

#include "app/rules/events/eventkinds.h"

using namespace Qt::StringLiterals;

namespace everyport::rulelinks {

MachineSource::MachineSource(machine::Machine& machine, rules::RuleEngine& engine)
    : m_machine(machine), m_engine(engine)
{
    m_machine.addListener(this);
}

MachineSource::~MachineSource()
{
    m_machine.removeListener(this);
}

void MachineSource::happened(const machine::Happening& happening)
{
    rules::Fields fields;
    const auto name = machine::happeningName(happening.kind);
    const auto* kind = rules::findEventKind(name);
    if (kind && kind->find(u"subject"_s))
        fields.insert(u"subject"_s, happening.subject);
    if (kind && kind->find(u"percent"_s))
        fields.insert(u"percent"_s, happening.percent < 0 ? QString() : QString::number(happening.percent));
    m_engine.heard({name, fields, happening.wallMs, {}, {}});
}

} // namespace everyport::rulelinks
