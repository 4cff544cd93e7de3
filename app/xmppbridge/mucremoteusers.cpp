#include "app/xmppbridge/mucremoteusers.h"

#include "app/xmppbridge/mucwords.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmppbridge {

using bridge::RemoteUser;
using xmpp::muc::Occupant;

QList<RemoteUser> MucRemoteUsers::guests() const
{
    QList<RemoteUser> all;
    for (const auto& [key, visitor] : m_all)
        all.append(visitor.guest);
    return all;
}

Occupant* MucRemoteUsers::find(const RemoteUser& guest) const
{
    const auto found = guest.home ? m_all.find(keyOf(guest)) : m_all.end();
    return found == m_all.end() ? nullptr : found->second.occupant;
}

const RemoteUser* MucRemoteUsers::guestOf(const Occupant& occupant) const
{
    for (const auto& [key, visitor] : m_all) {
        if (visitor.occupant == &occupant)
            return &visitor.guest;
    }
    return nullptr;
}

Occupant* MucRemoteUsers::enter(xmpp::muc::Room& room, const RemoteUser& guest, xmpp::muc::InternalOccupant& plug)
{
    const auto account = m_people.account(guest.person);
    if (isFull() || room.affiliationOf(account) == xmpp::muc::Affiliation::Outcast)
        return nullptr;
    const auto nick = freeNick(room, guest, nullptr);
    if (nick.isEmpty())
        return nullptr;
    auto& occupant = room.plugIn(
        nick, account, plug, presenceOf(guest.person), MucPeople::role(room, guest.person), xmpp::randomText(12));
    m_all.emplace(keyOf(guest), Visitor{guest, &occupant});
    return &occupant;
}

void MucRemoteUsers::update(xmpp::muc::Room& room, const RemoteUser& guest)
{
    auto* occupant = find(guest);
    if (!occupant)
        return;
    const auto before = std::exchange(m_all[keyOf(guest)].guest.person, guest.person);
    occupant->plugPresence = presenceOf(guest.person);
    occupant->ranks.role = MucPeople::role(room, guest.person);
    if (const auto nick = freeNick(room, guest, occupant);
        before.name != guest.person.name && !nick.isEmpty() && nick != occupant->nick)
        room.rename(*occupant, nick); // tells the rest as well
    else
        room.announce(*occupant);
}

void MucRemoteUsers::remove(const RemoteUser& guest)
{
    m_all.erase(keyOf(guest));
}

std::optional<RemoteUser> MucRemoteUsers::take(const Occupant& occupant)
{
    for (auto at = m_all.begin(); at != m_all.end(); ++at) {
        if (at->second.occupant == &occupant)
            return m_all.extract(at).mapped().guest;
    }
    return std::nullopt;
}

QString MucRemoteUsers::freeNick(const xmpp::muc::Room& room, const RemoteUser& guest, const Occupant* own) const
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

} // namespace everyport::xmppbridge
