#include "app/rules/firinglimits.h"

#include <algorithm>

#include "app/rules/actions/actionkinds.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::rules {

namespace {

/// Its actions bound by themselves what one person may have done.
bool answersEach(const Rule& rule)
{
    return !rule.actions.isEmpty() && std::all_of(rule.actions.begin(), rule.actions.end(), [](const Action& action) {
        const auto* kind = findActionKind(action.kind);
        return kind && kind->isForEach;
    });
}

} // namespace

QString FiringLimits::objection(const Rule& rule, size_t waiting, Clock::Moment now)
{
    while (!m_fired.empty() && m_fired.front() + 60s <= now)
        m_fired.pop_front();
    if (m_quietUntil > now)
        return u"It fired a moment ago and is quiet for a while."_s;
    const bool isForEach = answersEach(rule);
    if (!isForEach && qsizetype(m_fired.size()) >= rule.perMinute)
        return rule.perMinute == 1 ? u"It has fired once within a minute, and may no more."_s
                                   : u"It has fired %1 times within a minute, and may no more."_s.arg(rule.perMinute);
    if (const auto most = isForEach ? mostWaitingForEach : mostWaiting; waiting >= most)
        return u"%1 events wait for it already."_s.arg(most);
    return {};
}

Clock::Moment FiringLimits::mayFireAt(const Rule& rule, Clock::Moment now) const
{
    auto at = std::max(now, m_quietUntil);
    if (const auto over = qsizetype(m_fired.size()) - rule.perMinute; over >= 0 && !answersEach(rule))
        at = std::max(at, m_fired[size_t(over)] + 60s);
    return at;
}

void FiringLimits::notifyFired(const Rule& rule, Clock::Moment now)
{
    m_fired.push_back(now);
    m_quietUntil = now + std::chrono::milliseconds(rule.quietMs);
}

} // namespace everyport::rules
