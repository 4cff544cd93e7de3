#include "netcore/policies/timelimits.h"

namespace everyport {

TimeLimitLayer::TimeLimitLayer(Clock& clock, std::shared_ptr<const TimeLimits> limits, std::unique_ptr<Protocol> inner)
    : Layer(std::move(inner)), m_clock(clock), m_limits(std::move(limits))
{
}

void TimeLimitLayer::connectionMade(Transport& transport)
{
    begin();
    Layer::connectionMade(transport);
}

void TimeLimitLayer::begin()
{
    m_begun = m_lastMoved = m_clock.now();
    lookNow();
}

void TimeLimitLayer::dataReceived(QByteArrayView bytes)
{
    m_heard = true;
    m_lastMoved = m_clock.now();
    notifyData(bytes);
}

void TimeLimitLayer::write(QByteArray bytes)
{
    m_lastMoved = m_clock.now();
    Layer::write(std::move(bytes));
}

std::optional<std::pair<Clock::Moment, const char*>> TimeLimitLayer::next() const
{
    std::optional<std::pair<Clock::Moment, const char*>> first;
    const auto consider = [&first](Clock::Moment since, std::chrono::milliseconds limit, const char* says) {
        if (limit.count() > 0 && (!first || since + limit < first->first))
            first = {since + limit, says};
    };
    if (!m_heard)
        consider(m_begun, m_limits->firstBytes, "The caller said nothing.");
    consider(m_lastMoved, m_limits->idle, "Nothing passed for too long.");
    consider(m_begun, m_limits->lifetime, "The connection has lasted as long as it may.");
    return first;
}

void TimeLimitLayer::lookNow()
{
    m_alarm.cancel();
    const auto due = next();
    if (!due || m_failure)
        return;
    const auto now = m_clock.now();
    if (due->first > now) {
        m_alarm = m_clock.callLater(due->first - now, [this] { lookNow(); });
        return;
    }
    m_failure = Error::disconnected(Reason::TimedOut, QLatin1String(due->second));
    below().abortConnection();
}

void TimeLimitLayer::connectionLost(const Error& reason)
{
    m_alarm.cancel();
    notifyLost(m_failure.value_or(reason));
}

} // namespace everyport
