#include "netcore/policies/tokenbucket.h"

#include <algorithm>
#include <cmath>

namespace everyport {

TokenBucket::TokenBucket(const Clock& clock, qint64 rate)
    : m_clock(clock), m_rate(rate), m_tokens(double(rate)), m_filled(clock.now())
{
}

void TokenBucket::setRate(qint64 rate)
{
    if (rate == m_rate)
        return;
    refill();
    // Out of "no limit" it starts full, as a new one does.
    m_tokens = m_rate == 0 ? double(rate) : std::min(m_tokens, double(rate));
    m_rate = rate;
}

void TokenBucket::refill()
{
    const auto now = m_clock.now();
    const auto seconds = std::chrono::duration<double>(now - m_filled).count();
    m_filled = now;
    m_tokens = std::min(double(m_rate), m_tokens + seconds * double(m_rate));
}

bool TokenBucket::isOpen()
{
    if (m_rate == 0)
        return true;
    refill();
    return m_tokens > 0;
}

void TokenBucket::take(qint64 tokens)
{
    if (m_rate == 0)
        return;
    refill();
    m_tokens -= double(tokens);
}

Clock::Duration TokenBucket::wait()
{
    if (isOpen())
        return {};
    // A hair more than it takes, or rounding would wake us for nothing.
    return Clock::Duration(qint64(std::ceil((1 - m_tokens) / double(m_rate) * 1e9)));
}

} // namespace everyport
