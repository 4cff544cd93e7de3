#include "app/xmppmeeting/mucvisitors.h"

using namespace Qt::StringLiterals;

namespace everyport::xmppmeeting {

using meeting::Guest;
using xmpp::muc::Occupant;

QList<Guest> MucVisitors::guests() const
{
    QList<Guest> all;
    for (const auto& [key, visitor] : m_all)
        all.append(visitor.guest);
    return all;
}

Occupant* MucVisitors::find(const Guest& guest) const
{
    const auto found = guest.home ? m_all.find(keyOf(guest)) : m_all.end();
    return found == m_all.end() ? nullptr : found->second.occupant;
}

const Guest* MucVisitors::guestOf(const Occupant& occupant) const
{
    for (const auto& [key, visitor] : m_all) {
        if (visitor.occupant == &occupant)
            return &visitor.guest;
    }
    return nullptr;
}

void MucVisitors::add(const Guest& guest, Occupant& occupant)
{
    m_all.emplace(keyOf(guest), Visitor{guest, &occupant});
}

meeting::Person MucVisitors::update(const Guest& guest)
{
    return std::exchange(m_all[keyOf(guest)].guest.person, guest.person);
}

void MucVisitors::remove(const Guest& guest)
{
    m_all.erase(keyOf(guest));
}

std::optional<Guest> MucVisitors::take(const Occupant& occupant)
{
    for (auto at = m_all.begin(); at != m_all.end(); ++at) {
        if (at->second.occupant == &occupant)
            return m_all.extract(at).mapped().guest;
    }
    return std::nullopt;
}

QString MucVisitors::freeNick(const xmpp::muc::Room& room, const Guest& guest, const Occupant* own) const
{
    const auto plain = guest.person.name.simplified().left(40);
    const auto isFree = [&](const QString& nick) {
        const auto* holder = room.byNick(nick);
        const auto account = m_people.account(guest.person);
        const bool isKept = guest.person.isOurs ? room.isRegisteredByOthers(nick, account)
                                                : room.isReservedForOthers(nick, account);
        return !nick.isEmpty() && room.jid().withResource(nick) && (!holder || holder == own) && !isKept;
    };
    if (isFree(plain))
        return plain;
    const auto withNetwork = (plain.isEmpty() ? u"guest"_s : plain) + u'|' + guest.home->network().left(16);
    for (int number = 1; number < 100; ++number) {
        const auto nick = number == 1 ? withNetwork : withNetwork + QString::number(number);
        if (isFree(nick))
            return nick;
    }
    return {};
}

} // namespace everyport::xmppmeeting
