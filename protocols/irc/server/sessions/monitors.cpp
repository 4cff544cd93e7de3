#include "protocols/irc/server/sessions/monitors.h"

#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/metadata.h"
#include "protocols/irc/server/sessions/session.h"
#include "protocols/irc/server/users/sessionextras.h"
#include "protocols/irc/server/users/user.h"

namespace everyport::ircd {

Monitors::Added Monitors::add(Session& session, const QByteArray& nick, int most)
{
    auto& monitored = session.extras().monitored;
    const auto folded = lower(nick);
    if (monitored.contains(folded))
        return Added::Already;
    if (monitored.size() >= most)
        return Added::Full;
    monitored.insert(folded, nick);
    m_watchers[folded].insert(&session);
    return Added::Yes;
}

void Monitors::remove(Session& session, const QByteArray& nick)
{
    const auto folded = lower(nick);
    if (auto* extras = session.existingExtras())
        extras->monitored.remove(folded);
    const auto found = m_watchers.find(folded);
    if (found == m_watchers.end())
        return;
    found->remove(&session);
    if (found->isEmpty())
        m_watchers.erase(found);
}

void Monitors::clear(Session& session)
{
    auto* extras = session.existingExtras();
    if (!extras)
        return;
    const auto nicks = extras->monitored.keys();
    for (const auto& nick : nicks)
        remove(session, nick);
}

const QSet<Session*>& Monitors::watchersOf(const QByteArray& folded) const
{
    const auto found = m_watchers.constFind(folded);
    return found == m_watchers.cend() ? m_nobody : *found;
}

void Monitors::notifyOnline(const User& user) const
{
    const auto folded = lower(user.nick());
    const auto& mask = user.mask();
    for (auto* session : watchersOf(folded))
        session->reply(Numeric::MonitorOnline, {}, mask);
    for (auto* session : watchersOf(folded))
        notifyMonitoredMetadata(*session, user);
}

void Monitors::notifyOffline(QByteArrayView nick) const
{
    for (auto* session : watchersOf(lower(nick)))
        session->reply(Numeric::MonitorOffline, {}, nick);
}

} // namespace everyport::ircd
