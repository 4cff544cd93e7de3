#pragma once

#include <algorithm>

#include "netcore/base/clock.h"

namespace everyport::ircd {

/// What one client does, in time: each act costs some of it, and so much as a burst may be spent in advance (RFC 1459
/// §8.10). Who has done nothing for long has no more than that. A value.
class FloodMeter {
public:
    /// How long it would be over its burst, were `cost` paid now; not above zero where it may be.
    Clock::Duration over(Clock::Duration cost, Clock::Duration burst, Clock::Moment now) const
    {
        return std::max(m_paidUntil, now) + cost - now - burst;
    }
    /// The same, and it is paid.
    Clock::Duration pay(Clock::Duration cost, Clock::Duration burst, Clock::Moment now)
    {
        m_paidUntil = std::max(m_paidUntil, now) + cost;
        return m_paidUntil - now - burst;
    }

private:
    Clock::Moment m_paidUntil = {};
};

} // namespace everyport::ircd
