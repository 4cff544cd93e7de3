#pragma once

#include "netcore/base/clock.h"

namespace everyport {

/// How much may pass in a time: tokens drip in at `rate` a second, up to a burst of one second's worth, and what
/// passes takes them out. It may go into debt, so that a large piece passes whole and is paid for afterwards. A rate
/// of 0 is no limit. `clock` must outlive it.
class TokenBucket {
public:
    explicit TokenBucket(const Clock& clock, qint64 rate = 0);

    qint64 rate() const { return m_rate; }
    void setRate(qint64 rate); ///< At once; tokens that are there stay, up to the new burst.

    bool isOpen(); ///< Something may pass now.
    void take(qint64 tokens);
    /// Until isOpen() again; zero when it is.
    Clock::Duration wait();

private:
    void refill();

    const Clock& m_clock;
    qint64 m_rate;
    double m_tokens;
    Clock::Moment m_filled;
};

} // namespace everyport
