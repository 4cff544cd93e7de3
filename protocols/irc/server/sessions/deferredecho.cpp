#include "protocols/irc/server/sessions/deferredecho.h"

#include <algorithm>
#include <limits>

#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

void HeldOutput::hold()
{
    m_marks.push_back({std::numeric_limits<quint64>::max(), m_bytes.size()});
}

void HeldOutput::holdFor(quint64 count)
{
    if (count)
        m_marks.back().count = count;
    else
        m_marks.pop_back();
}

QByteArray HeldOutput::settled(quint64 count)
{
    const auto waiting = std::find_if(
        m_marks.begin(), m_marks.end(), [count](const Mark& mark) { return mark.count > count; });
    m_marks.erase(m_marks.begin(), waiting);
    if (m_marks.empty())
        return std::exchange(m_bytes, {});
    const auto free = m_marks.front().from;
    auto bytes = m_bytes.first(free);
    m_bytes.remove(0, free);
    for (auto& mark : m_marks)
        mark.from -= free;
    return bytes;
}

DeferredEcho::DeferredEcho(Session& session) : m_before(session.server().history().added())
{
    if (!session.server().history().isKept() || !(session.has(Capability::EchoMessage) || session.label()))
        return;
    m_session = &session;
    session.hold();
}

DeferredEcho::~DeferredEcho()
{
    if (!m_session)
        return;
    auto& history = m_session->server().history();
    m_session->holdFor(history.added() == m_before ? 0 : history.added());
    history.hurry();
}

} // namespace everyport::ircd
