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

void Pacing::clear()
{
    m_queue.clear();
    m_timer.cancel();
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
        auto line = std::move(m_queue.front());
        m_queue.pop_front();
        m_write(std::move(line));
    }
    if (!m_queue.empty() && !m_timer.isActive())
        m_timer = m_clock.callLater(m_filledAt + m_rules.interval - m_clock.now(), [this] { drain(); });
}

} // namespace everyport::irc::client
