#include "app/xmppchat/client/xmppsessions.h"

#include <algorithm>

namespace everyport::xmppchat {

const XmppSession* XmppSessions::find(qint64 account) const
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
        [account](const XmppSession& session) { return session.account == account; });
    return found == m_sessions.end() ? nullptr : &*found;
}

template <typename Event>
void XmppSessions::notifyAll(Event event)
{
    m_listeners.forEach(event);
}

void XmppSessions::tell(const XmppSession& session)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
        [&](const XmppSession& known) { return known.account == session.account; });
    if (found == m_sessions.end()) {
        m_sessions.append(session);
        notifyAll([&session](XmppSessionEvents& events) { events.sessionAdded(session); });
        return;
    }
    *found = session;
    notifyAll([&session](XmppSessionEvents& events) { events.sessionChanged(session); });
}

void XmppSessions::notifyGone(qint64 account)
{
    if (m_sessions.removeIf([account](const XmppSession& session) { return session.account == account; }) > 0)
        notifyAll([account](XmppSessionEvents& events) { events.sessionRemoved(account); });
}

} // namespace everyport::xmppchat
