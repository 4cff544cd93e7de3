#include "ui/rules/ruledrafts.h"

namespace everyport::ui {

void RuleDrafts::keep(const RuleEditor::Typed& typed)
{
    m_typed.insert(typed.rule.name, typed);
}

std::optional<RuleEditor::Typed> RuleDrafts::take(const QString& name)
{
    const auto kept = m_typed.constFind(name);
    if (kept == m_typed.constEnd())
        return {};
    const RuleEditor::Typed typed = *kept;
    m_typed.erase(kept);
    return typed;
}

void RuleDrafts::settle(const rules::Rule& rule)
{
    const auto kept = m_typed.find(rule.name);
    if (kept == m_typed.end())
        return;
    if (kept->rule == rule)
        m_typed.erase(kept);
    else
        kept->isNew = false;
}

QList<rules::Rule> RuleDrafts::notAdded() const
{
    QList<rules::Rule> rules;
    for (const RuleEditor::Typed& typed : m_typed) {
        if (typed.isNew)
            rules.append(typed.rule);
    }
    return rules;
}

} // namespace everyport::ui
