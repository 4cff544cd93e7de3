#include "ui/colourrules/colourrules.h"

#include <QSettings>

namespace everyport::ui {

ColourRules::ColourRules(
    QSettings& memory, const QString& name, const QStringList& keys, const QString& usual, QObject* parent)
    : QObject(parent), m_memory(memory), m_place(name + QStringLiteral("/colours")), m_usual(usual), m_keys(keys)
{
    restore();
}

void ColourRules::restore()
{
    const QVariant kept = m_memory.value(m_place);
    const QList<ColourRule> rules = readRules(kept.isValid() ? kept.toString() : m_usual).rules;
    if (rules == m_rules)
        return;
    m_rules = rules;
    read();
    Q_EMIT changed();
}

void ColourRules::read()
{
    m_filters.clear();
    for (const ColourRule& rule : std::as_const(m_rules))
        m_filters.append(Filter(rule.filter, m_keys));
}

void ColourRules::setRules(const QList<ColourRule>& rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules.first(qMin(rules.size(), mostRules));
    read();
    m_memory.setValue(m_place, textOf(m_rules));
    Q_EMIT changed();
}

void ColourRules::setOn(int rule, bool on)
{
    if (rule < 0 || rule >= m_rules.size() || m_rules[rule].isOn == on)
        return;
    QList<ColourRule> rules = m_rules;
    rules[rule].isOn = on;
    setRules(rules);
}

int ColourRules::match(const std::function<QString(const QString& key)>& column) const
{
    for (int i = 0; i < int(m_rules.size()); ++i) {
        // A filter that is still being thought of takes every row, and would hide all rules behind it.
        if (m_rules[i].isOn && !m_filters[i].isEmpty() && m_filters[i].matches(column))
            return i;
    }
    return -1;
}

std::optional<RuleColour> ColourRules::colour(int rule) const
{
    if (rule < 0 || rule >= m_rules.size())
        return {};
    return m_rules[rule].colour;
}

} // namespace everyport::ui
