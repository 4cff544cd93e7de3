#pragma once

#include <cstddef>
#include <deque>

#include <QString>

#include "app/rules/rule.h"
#include "netcore/base/clock.h"

namespace everyport::rules {

/// How often one rule fires: so many times a minute, not right after it fired, and only so many events wait for it. A
/// rule whose actions bound what each person may have done has no number a minute.
class FiringLimits {
public:
    static constexpr size_t mostWaiting = 100; ///< Of one rule, to be done.
    /// Of a rule whose actions bound what each person may have done.
    static constexpr size_t mostWaitingForEach = 2000;

    /// Why the rule may not fire now, while `waiting` events wait for it; empty: it may.
    QString objection(const Rule& rule, size_t waiting, Clock::Moment now);
    void notifyFired(const Rule& rule, Clock::Moment now);
    Clock::Moment mayFireAt(const Rule& rule, Clock::Moment now) const; ///< At the earliest.

private:
    std::deque<Clock::Moment> m_fired; // within the last minute
    Clock::Moment m_quietUntil = {};
};

} // namespace everyport::rules
