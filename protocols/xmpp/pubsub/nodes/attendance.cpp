#include "protocols/xmpp/pubsub/nodes/attendance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype mostClients = 20'000;
constexpr qsizetype mostOfOne = 32;

} // namespace

QString shownBy(const xml::Element& presence)
{
    static const QStringList shows{u"away"_s, u"chat"_s, u"dnd"_s, u"xa"_s};
    const auto show = presence.childText(u"show").trimmed();
    return shows.contains(show) ? show : u"online"_s;
}

bool Attendance::seen(const Stanza& presence)
{
    const auto bare = presence.from().bare();
    const auto resource = presence.from().resource();
    if (presence.type() == u"unavailable" || presence.isError()) {
        const auto account = m_clients.find(bare);
        if (account == m_clients.end())
            return false;
        const auto gone = resource.isEmpty() ? account->size() : account->remove(resource); // a bare one: all of them
        m_count -= gone;
        if (resource.isEmpty() || account->isEmpty())
            m_clients.erase(account);
        return false;
    }
    if (!presence.type().isEmpty() || resource.isEmpty())
        return false;
    auto& clients = m_clients[bare];
    const bool isNew = !clients.contains(resource);
    if (isNew && (m_count >= mostClients || clients.size() >= mostOfOne)) {
        if (clients.isEmpty())
            m_clients.remove(bare);
        return false;
    }
    clients.insert(resource, shownBy(presence.element()));
    m_count += isNew ? 1 : 0;
    return isNew;
}

QStringList Attendance::shows(const Jid& who) const
{
    const auto clients = m_clients.value(who.bare());
    auto all = who.isBare() ? QStringList(clients.values()) : QStringList();
    if (who.isFull() && clients.contains(who.resource()))
        all.append(clients.value(who.resource()));
    return all.isEmpty() ? known(who) : all;
}

bool Attendance::isShowing(const Jid& who, const QStringList& wanted) const
{
    const auto showing = shows(who);
    return std::any_of(showing.begin(), showing.end(), [&](const QString& show) { return wanted.contains(show); });
}

} // namespace everyport::xmpp
