#include "protocols/xmpp/server/sessions/sessions.h"

namespace everyport::xmpp {

Session& Sessions::add(const Jid& jid, SessionLink& link)
{
    const auto number = m_next++;
    auto& session = *m_sessions.emplace(number, std::make_unique<Session>(jid, number, link, m_clock)).first->second;
    m_byAddress.insert(jid, &session);
    m_byAccount[session.account()].append(&session);
    return session;
}

void Sessions::remove(Session& session)
{
    if (m_byAddress.value(session.jid()) == &session)
        m_byAddress.remove(session.jid());
    auto& others = m_byAccount[session.account()];
    others.removeOne(&session);
    if (others.isEmpty())
        m_byAccount.remove(session.account());
    m_sessions.erase(session.number());
}

Session* Sessions::find(quint64 number) const
{
    const auto found = m_sessions.find(number);
    return found == m_sessions.end() ? nullptr : found->second.get();
}

QList<Session*> Sessions::availableOf(const QString& account) const
{
    auto sessions = of(account);
    sessions.removeIf([](const Session* session) { return !session->isAvailable(); });
    return sessions;
}

QList<Session*> Sessions::all() const
{
    QList<Session*> sessions;
    sessions.reserve(count());
    for (const auto& [number, session] : m_sessions)
        sessions.append(session.get());
    return sessions;
}

} // namespace everyport::xmpp
