#include "protocols/irc/client/session/pacing.h"

namespace everyport::irc::client {

using namespace Qt::StringLiterals;

Pacing::Pacing(Clock& clock, Rules rules, std::function<void(QByteArray)> write)
    : m_clock(clock), m_rules(rules), m_write(std::move(write)), m_filledAt(clock.now()), m_tokens(rules.burst)
{
}

Result<Done> Pacing::send(QByteArray line)
{
    if (m_rules.interval.count() <= 0) {
        m_write(std::move(line));
        return Done();
    }
    if (qsizetype(m_queue.size()) >= m_rules.most)
        return Error::busy(Reason::NoSpace, u"Too much waits to be sent already. Try again in a while."_s);
    m_queue.push_back(std::move(line));
    drain();
    return Done();
}

void Pacing::sendNow(QByteArray line)
{
    refill();
    m_tokens = qMax(-m_rules.burst, m_tokens - 1);
    m_write(std::move(line));
}

Task<Result<Done>> Pacing::whenSent()
{
    if (m_queue.empty())
        return Task<Result<Done>>(Result<Done>(Done()));
    m_waiting.push_back({m_left + m_queue.size(), {}});
    return m_waiting.back().left.task();
}

void Pacing::sendSome(qsizetype most)
{
    for (; most > 0 && !m_queue.empty(); --most)
        sendFirst();
    notifyLeft();
}

void Pacing::clear()
{
    m_queue.clear();
    m_timer.cancel();
    for (auto& one : std::exchange(m_waiting, {}))
        one.left.fire(Error::disconnected(Reason::ConnectionLost, u"The connection ended before it was sent."_s));
}

void Pacing::sendFirst()
{
    auto line = std::move(m_queue.front());
    m_queue.pop_front();
    ++m_left;
    m_write(std::move(line));
}

void Pacing::notifyLeft()
{
    std::deque<Waiting> left;
    while (!m_waiting.empty() && m_waiting.front().last <= m_left) {
        left.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    for (auto& one : left)
        one.left.fire(Done());
}

void Pacing::refill()
{
    if (m_rules.interval.count() <= 0)
        return;
    const auto grown = (m_clock.now() - m_filledAt) / m_rules.interval;
    if (grown <= 0)
        return;
    m_tokens = int(qMin<qint64>(m_rules.burst, m_tokens + qint64(grown)));
    m_filledAt += grown * m_rules.interval;
}

void Pacing::drain()
{
    refill();
    while (m_tokens > 0 && !m_queue.empty()) {
        --m_tokens;
        sendFirst();
    }
    if (!m_queue.empty() && !m_timer.isActive())
        m_timer = m_clock.callLater(m_filledAt + m_rules.interval - m_clock.now(), [this] { drain(); });
    notifyLeft();
}

} // namespace everyport::irc::client
