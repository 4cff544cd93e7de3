#include "protocols/irc/client/session/lag.h"

namespace everyport::irc::client {

using namespace Qt::StringLiterals;

void Lag::listen(Table& table)
{
    table.add("PING", [this](const Incoming& line) {
        m_session.sendNow({{}, {}, "PONG", {line.view.last().toByteArray()}});
    });
    table.add("PONG", [this](const Incoming& line) { answered(line); });
}

void Lag::begin()
{
    m_timer = m_session.clock.callLater(interval, [this] { ask(); });
}

void Lag::connectionLost(const Error&)
{
    m_timer.cancel();
    m_deadline.cancel();
}

void Lag::ask()
{
    m_askedAt = m_session.clock.now();
    m_token = "lag" + QByteArray::number(++m_count);
    m_deadline = m_session.clock.callLater(patience, [this] {
        m_session.hangUp(Error::disconnected(Reason::TimedOut, u"The server has not answered for a minute."_s));
    });
    m_session.sendNow({{}, {}, "PING", {m_token}});
}

void Lag::answered(const Incoming& line)
{
    if (m_token.isEmpty() || line.view.last().toByteArray() != m_token)
        return;
    m_token.clear();
    m_deadline.cancel();
    m_session.events.lagMeasured(
        std::chrono::duration_cast<std::chrono::milliseconds>(m_session.clock.now() - m_askedAt));
    begin();
}

} // namespace everyport::irc::client
