#include "protocols/irc/client/session/pacing.h"

#include <algorithm>

namespace everyport::irc::client {

using namespace Qt::StringLiterals;

namespace {

Error tooMuch()
{
    return Error::busy(Reason::NoSpace, u"Too much waits to be sent already. Try again in a while."_s);
}

} // namespace

Pacing::Pacing(Clock& clock, Rules rules, std::function<void(QByteArray)> write)
    : m_clock(clock), m_rules(rules), m_write(std::move(write)), m_filledAt(clock.now()), m_tokens(rules.burst)
{
}

Result<Done> Pacing::send(QByteArray line)
{
    if (isFree()) {
        m_write(std::move(line));
        return Done();
    }
    if (qsizetype(m_queue.size()) >= m_rules.most)
        return tooMuch();
    m_queue.push_back({++m_last, std::move(line)});
    drain();
    return Done();
}

Result<Done> Pacing::sendBehind(QByteArray line, Rank rank)
{
    if (isFree()) {
        m_write(std::move(line));
        return Done();
    }
    auto& behind = rank == Rank::Read ? m_read : m_known;
    if (qsizetype(behind.size()) >= m_rules.most)
        return tooMuch();
    behind.push_back(std::move(line));
    drain();
    return Done();
}

void Pacing::sendOrDrop(QByteArray line)
{
    refill();
    if (isFree())
        return m_write(std::move(line));
    if (waiting() > 0 || spare() <= 0)
        return;
    --m_tokens;
    m_write(std::move(line));
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
    m_waiting.push_back({m_last, {}});
    return m_waiting.back().left.task();
}

bool Pacing::takeBack(quint64 behind, quint64 last, const Error& why)
{
    const auto isMeant = [&](quint64 number) { return number > behind && number <= last; };
    const auto first = std::find_if(
        m_queue.begin(), m_queue.end(), [&](const Line& line) { return isMeant(line.number); });
    if (first == m_queue.end() || first->number != behind + 1)
        return false;
    std::erase_if(m_queue, [&](const Line& line) { return isMeant(line.number); });
    std::deque<Waiting> taken;
    const auto kept = std::stable_partition(
        m_waiting.begin(), m_waiting.end(), [&](const Waiting& one) { return !isMeant(one.last); });
    std::move(kept, m_waiting.end(), std::back_inserter(taken));
    m_waiting.erase(kept, m_waiting.end());
    if (waiting() == 0)
        m_timer.cancel();
    for (auto& one : taken)
        one.left.fire(why); // the last thing done, as in notifyLeft
    return true;
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
    m_read.clear();
    m_known.clear();
    m_timer.cancel();
    for (auto& one : std::exchange(m_waiting, {}))
        one.left.fire(Error::disconnected(Reason::ConnectionLost, u"The connection ended before it was sent."_s));
}

void Pacing::sendFirst()
{
    auto line = std::move(m_queue.front().bytes);
    m_queue.pop_front();
    m_write(std::move(line));
}

void Pacing::notifyLeft()
{
    std::deque<Waiting> left;
    while (!m_waiting.empty() && (m_queue.empty() || m_waiting.front().last < m_queue.front().number)) {
        left.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    for (auto& one : left)
        one.left.fire(Done());
}

void Pacing::refill()
{
    if (isFree())
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
    for (; m_tokens > 0 && !m_queue.empty(); --m_tokens)
        sendFirst();
    for (; m_queue.empty() && spare() > 0 && waitingBehind() > 0; --m_tokens) {
        auto& behind = m_read.empty() ? m_known : m_read;
        auto line = std::move(behind.front());
        behind.pop_front();
        m_write(std::move(line));
    }
    if (waiting() > 0 && !m_timer.isActive())
        m_timer = m_clock.callLater(m_filledAt + m_rules.interval - m_clock.now(), [this] { drain(); });
    notifyLeft();
}

} // namespace everyport::irc::client
