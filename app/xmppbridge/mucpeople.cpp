#include "app/xmppbridge/mucpeople.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace everyport::xmppbridge {

using bridge::Person;
using bridge::Standing;
using xmpp::muc::Affiliation;
using xmpp::muc::Occupant;
using xmpp::muc::Role;
using xmpp::muc::Room;

namespace {

Standing standingOf(xmpp::muc::Ranks ranks, bool isModerated)
{
    if (ranks.affiliation == Affiliation::Owner)
        return Standing::Owner;
    if (ranks.role == Role::Moderator)
        return Standing::Moderator;
    return isModerated && ranks.role == Role::Participant ? Standing::Voiced : Standing::Plain;
}

} // namespace

QString occupantKey(const Occupant& occupant)
{
    return QString::number(quintptr(&occupant), 36);
}

Person MucPeople::person(const Room& room, const Occupant& occupant) const
{
    const auto& config = room.config();
    Person person;
    person.key = occupantKey(occupant);
    person.name = occupant.nick;
    person.identity.account = localAccount(occupant.account);
    person.identity.address = occupant.account.toString();
    person.identity.isPrivate = std::all_of(occupant.clients.begin(), occupant.clients.end(),
        [this](const auto& client) { return m_clients.isPrivate(client.jid); });
    if (config.isNonAnonymous) {
        person.address = person.identity.address;
        person.account = person.identity.account;
    }
    person.standing = standingOf(occupant.ranks, config.isModerated);
    const auto show = occupant.presence().childText(u"show");
    person.isAway = show == u"away" || show == u"xa" || show == u"dnd";
    return person;
}

Person MucPeople::person(const Room* room, const xmpp::Jid& client, const QString& nick) const
{
    Person person;
    person.name = nick;
    person.identity = {localAccount(client), client.bare().toString(), m_clients.isPrivate(client)};
    if (room && room->config().isNonAnonymous) {
        person.address = person.identity.address;
        person.account = person.identity.account;
    }
    return person;
}

QString MucPeople::localAccount(const xmpp::Jid& who) const
{
    // Of this program's own accounts: rooms.DOMAIN's are DOMAIN's.
    const bool isOurs = m_service.address().domain().endsWith(u'.' + who.domain());
    return isOurs && !m_clients.isGuest(who) ? who.local() : QString();
}

xmpp::Jid MucPeople::account(const Person& person) const
{
    if (person.account.isEmpty())
        return {};
    return xmpp::Jid::make(person.account, m_service.address().domain().section(u'.', 1)).valueOr({});
}

Role MucPeople::role(const Room& room, const Person& person)
{
    if (person.standing >= Standing::Moderator)
        return Role::Moderator;
    return room.config().isModerated && person.standing == Standing::Plain ? Role::Visitor : Role::Participant;
}

} // namespace everyport::xmppbridge
