#include "protocols/irc/client/talk/netsplits.h"

#include <algorithm>

namespace everyport::irc::client {

namespace {

bool isServerName(QByteArrayView name)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-'
            || c == '*';
    };
    return name.size() > 2 && name.contains('.') && !name.startsWith('.') && !name.endsWith('.')
        && std::all_of(name.begin(), name.end(), fits);
}

} // namespace

bool NetSplits::isSplit(QByteArrayView reason)
{
    const auto space = reason.indexOf(' ');
    return space > 0 && isServerName(reason.first(space)) && isServerName(reason.sliced(space + 1))
        && reason.first(space) != reason.sliced(space + 1);
}

void NetSplits::add(const QByteArray& reason, const QByteArray& nick, const QByteArrayList& channels)
{
    if (m_servers != reason)
        flush();
    m_servers = reason;
    for (const auto& channel : channels)
        m_people[channel].append(nick);
    if (!m_timer.isActive())
        m_timer = m_session.clock.callLater(moment, [this] { flush(); });
}

void NetSplits::flush()
{
    m_timer.cancel();
    if (m_people.isEmpty())
        return;
    const auto servers = std::exchange(m_servers, {}).split(' ');
    m_session.events.netSplit(servers, std::exchange(m_people, {}));
}

} // namespace everyport::irc::client
