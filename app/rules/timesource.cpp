#include "app/rules/timesource.h"

#include <algorithm>

#include "app/rules/events/schedule.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

TimeSource::TimeSource(Clock& clock, RuleRegistry& registry, RuleEngine& engine)
    : m_clock(clock), m_registry(registry), m_engine(engine)
{
    m_registry.addListener(this);
    plan();
}

TimeSource::~TimeSource()
{
    m_registry.removeListener(this);
}

void TimeSource::ruleChanged(const QString& name)
{
    const auto* status = m_registry.find(name);
    const bool concerns = status && (status->rule.event == "time"_L1 || m_due.contains(name));
    if (concerns)
        plan();
}

void TimeSource::plan()
{
    std::map<QString, Due> due;
    const auto now = m_clock.wallMsecs();
    for (const auto& status : m_registry.rules()) {
        if (status.rule.event != "time"_L1 || !status.isActive())
            continue;
        const auto before = m_due.find(status.rule.name);
        const bool stands = before != m_due.end() && before->second.when == status.rule.when;
        due[status.rule.name] = stands ? before->second : Due{status.rule.when, nextDue(status.rule.when, now)};
    }
    m_due = std::move(due);
    look();
}

void TimeSource::look()
{
    constexpr qint64 longest = 30'000;
    const auto now = m_clock.wallMsecs();
    auto wait = longest;
    for (auto& [name, due] : m_due) {
        const auto next = nextDue(due.when, now);
        if (due.at > 0 && due.at <= now) {
            m_engine.heard({u"time"_s, {}, now, name, {}});
            due.at = next;
        } else if (next < due.at) {
            due.at = next; // the clock was set back
        }
        if (due.at > 0)
            wait = std::min(wait, std::max<qint64>(due.at - now, 1));
    }
    m_timer.cancel();
    if (!m_due.empty())
        m_timer = m_clock.callLater(std::chrono::milliseconds(wait), [this] { look(); });
}

} // namespace everyport::rules
