#pragma once

#include <algorithm>

#include "netcore/base/clock.h"

namespace everyport::xmpp {

/// What one stream, or all of somebody's streams together, may send.
struct RateLimits {
    qint64 bytesPerSecond = 0;   ///< 0: as it comes.
    qint64 bytesPerStanza = 256; ///< Each counts as so many more, since a short one is work, too.
    qint64 burstBytes = 0;       ///< After a pause it may send so much at once.
};

/// How much may still be read for now: it fills with time, up to what a burst may be. Who takes more has to wait.
class RateBudget {
public:
    RateBudget(qint64 burst, Clock::Moment now) : m_credit(burst), m_since(now) {}

    void spend(qint64 bytes) { m_credit -= bytes; }
    /// How long until nothing is owed; zero: go on.
    std::chrono::milliseconds wait(Clock::Moment now, qint64 perSecond, qint64 burst)
    {
        const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_since);
        m_since += passed; // a rest of a millisecond counts the next time
        m_credit = std::min(burst, m_credit + passed.count() * perSecond / 1000);
        return std::chrono::milliseconds(m_credit < 0 ? -m_credit * 1000 / perSecond + 1 : 0);
    }

private:
    qint64 m_credit;
    Clock::Moment m_since;
};

} // namespace everyport::xmpp
